import { trustedTypesPolicy } from '../../browser/offline/trusted-types.ts';
import type { BuiltPage } from './built-page.ts';

/**
 * A page's content security policy: its own host and the very scripts and styles that stand in it, by
 * their hashes, and nothing else. `'wasm-unsafe-eval'` lets Pagefind's WebAssembly run, and no text.
 */
export const contentSecurityPolicy = ({ scripts, styles }: BuiltPage): string =>
  [
    // What is fetched ahead by a link has no directive of its own that every browser knows.
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "frame-src 'none'",
    "media-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesPolicy}`,
  ].join(';');
