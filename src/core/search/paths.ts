/** The manifest's place in the folder of the index: the first file that is asked for, before any other code of search. */
export const manifestPath = 'manifest.json';

/** Where the other files stand there. */
export const paths = {
  client: 'pagefind.js',
  entry: 'pagefind-entry.json',
  text: (id: string) => `text/${id}.json`,
  words: (name: string) => `words/${name}.json`,
} as const;

/**
 * A stem as it stands in the index. Pagefind takes `_` for a letter, so that `din_` asks for the whole
 * stem, `din` for all that begin with it, and no stem is ever the beginning of a longer one.
 */
export const key = (stem: string): string => `${stem}_`;
