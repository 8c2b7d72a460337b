/** Where the files stand, relative to the folder of the index. */
export const paths = {
  client: 'pagefind.js',
  entry: 'pagefind-entry.json',
  text: (id: string) => `text/${id}.json`,
  words: (name: string) => `words/${name}.json`,
} as const;
