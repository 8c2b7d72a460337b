/** Where the files stand, relative to the folder of the index. */
export const paths = {
  manifest: 'manifest.json',
  wasm: 'wasm.unknown.pagefind',
  index: (name: string) => `index/${name}.pf_index`,
  text: (id: string) => `text/${id}.json`,
  words: (name: string) => `words/${name}.json`,
} as const;
