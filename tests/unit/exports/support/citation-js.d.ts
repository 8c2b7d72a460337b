/** citation-js ships no types; this is what the tests use. */
declare module '@citation-js/core' {
  export interface Item {
    readonly [field: string]: unknown;
  }
  export class Cite {
    constructor(data: string);
    readonly data: readonly Item[];
    format(format: 'bibliography', options: { template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
