/** Why a search could not be made; each has a sentence of its own for the reader. */
export type SearchFaultKind =
  /** The network is gone. */
  | 'offline'
  /** A file of the index is not there, or the server answers with something else. */
  | 'missing'
  /** A file of the index is damaged. */
  | 'corrupt'
  /** The browser or the page's policy refuses WebAssembly. */
  | 'refused';

export class SearchFault extends Error {
  readonly kind: SearchFaultKind;

  constructor(kind: SearchFaultKind, file: string, cause?: unknown) {
    super(`search: ${kind}: ${file}`, { cause });
    this.name = 'SearchFault';
    this.kind = kind;
  }
}
