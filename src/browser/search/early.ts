/** Where the files of the index stand. */
export const indexBase = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/pagefind/`;

/** Files that were asked for before the code that reads them had arrived; each is used once. */
export const early = globalThis.searchFiles ?? new Map<string, Promise<Response>>();

declare global {
  /** What the search page itself has asked for, as it came with a query. */
  var searchFiles: Map<string, Promise<Response>> | undefined;
}
