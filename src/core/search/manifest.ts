import { asEssayText, type EssayText } from './essay-text.ts';

/** Changes with the form of these files, so that a page from before a deployment notices that they are others. */
export const format = 2;

/** Up to so many essays the manifest holds all texts; a larger collection is searched by Pagefind first. */
export const smallCollection = 6;

/** What the build tells the browser about the index: `manifest.json`, the first file it asks for. */
export interface Manifest {
  readonly format: typeof format;
  /** Pagefind's files that every search by it needs, relative to the folder of the index. */
  readonly pagefind: readonly string[];
  /** Pagefind asks for the first of them with this as its query. */
  readonly tag: string;
  /** The texts of a small collection, by the ids of Pagefind's records; of a larger one none. */
  readonly texts: readonly (readonly [id: string, text: EssayText])[];
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

/** The format of a manifest that came over the wire; `null` when it is none. */
export const formatOf = (value: unknown): number | null =>
  typeof value === 'object' && value !== null && 'format' in value ? Number(value.format) : null;

/** Reads a manifest that came over the wire; `null` when it is none. */
export function asManifest(value: unknown): Manifest | null {
  if (typeof value !== 'object' || value === null || formatOf(value) !== format) return null;
  const { pagefind, tag, texts, words, wordsByLength, aliases } = { ...empty, ...value };
  return {
    format,
    pagefind: texted(pagefind),
    tag: String(tag),
    texts: listed(texts).flatMap((pair) => {
      const [id, text] = listed(pair);
      const essay = asEssayText(text);
      return typeof id === 'string' && essay ? [[id, essay] as const] : [];
    }),
    words: texted(words),
    wordsByLength: wordsByLength === true,
    aliases: listed(aliases).map((alias) => {
      const { asked, written } = { asked: null, written: null, ...asObject(alias) };
      return { asked: texted(asked), written: texted(written) };
    }),
  };
}

const empty: Record<keyof Manifest, unknown> = {
  format,
  pagefind: [],
  tag: '',
  texts: [],
  words: [],
  wordsByLength: false,
  aliases: [],
};

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const texted = (value: unknown): string[] =>
  listed(value).filter((item) => typeof item === 'string');
