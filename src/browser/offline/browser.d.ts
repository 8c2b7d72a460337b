/** What the offline copy uses of browsers that TypeScript's own library does not know. */

interface TrustedScriptURL {
  toString(): string;
}

interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): TrustedScriptURL };
  };
}

interface ServiceWorkerContainer {
  register(address: string | TrustedScriptURL): Promise<ServiceWorkerRegistration>;
}

interface Navigator {
  readonly connection?: {
    readonly saveData?: boolean;
    readonly type?: string;
    readonly effectiveType?: string;
  };
}
