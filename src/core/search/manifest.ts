import type { EssayText } from './essay-text.ts';

/** Changes with the form of these files, so that a page from before a deployment notices that they are others. */
export const format = 3;

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

/** Whether what came over the wire is a manifest of this form: files of one format are made by one program. */
export const isManifest = (value: unknown): value is Manifest => formatOf(value) === format;
