/** Where the files stand, relative to the folder of the index. The manifest is the first that is asked for. */
export const manifestPath = 'manifest.json';

export const paths = {
  client: 'pagefind.js',
  entry: 'pagefind-entry.json',
  text: (id: string) => `text/${id}.json`,
  words: (name: string) => `words/${name}.json`,
} as const;
