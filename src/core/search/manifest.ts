import { paths } from './paths.ts';

/** What the build tells the browser about the index: `manifest.json`, the first file it asks for. */
export interface Manifest {
  /** Name of Pagefind's file of records. */
  readonly meta: string;
  /** Names of the index files, as long as they are few enough to be fetched before they are asked for. */
  readonly index: readonly string[];
  /** Ids of the essays' texts, likewise. */
  readonly texts: readonly string[];
  /** Whether the lists of words are split by length besides the first letter. */
  readonly wordsByLength: boolean;
  /** Names of the lists of words that there are. */
  readonly words: readonly string[];
  readonly aliases: readonly Alias[];
}

/** Names that readers ask under, and how the essays write them. */
export interface Alias {
  readonly asked: readonly string[];
  readonly written: readonly string[];
}

/** The files that a browser may fetch before it knows which it needs. */
export const firstFiles = ({ meta, index, texts }: Manifest): string[] => [
  meta,
  ...index.map(paths.index),
  ...texts.map(paths.text),
];

/** Reads a manifest that came over the wire; `null` when it is none. */
export function asManifest(value: unknown): Manifest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { meta, index, texts, words, wordsByLength, aliases } = { ...empty, ...value };
  if (typeof meta !== 'string' || meta === '') return null;
  return {
    meta,
    index: texted(index),
    texts: texted(texts),
    words: texted(words),
    wordsByLength: wordsByLength === true,
    aliases: (Array.isArray(aliases) ? aliases : []).map((alias: unknown) => {
      const { asked, written } = { asked: null, written: null, ...asObject(alias) };
      return { asked: texted(asked), written: texted(written) };
    }),
  };
}

const empty: Record<keyof Manifest, unknown> = {
  meta: '',
  index: [],
  texts: [],
  words: [],
  wordsByLength: false,
  aliases: [],
};

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

const texted = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
