/** Where the files stand, relative to the folder of the index. */
export const paths = {
  manifest: 'manifest.json',
  client: 'pagefind.js',
  entry: 'pagefind-entry.json',
  text: (id: string) => `text/${id}.json`,
  words: (name: string) => `words/${name}.json`,
} as const;
