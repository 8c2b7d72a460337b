import { type EssayText, essayText } from '../core/search/essay-text.ts';
import type { Alias } from '../core/search/manifest.ts';
import { edition } from './edition.ts';

/** What the search index is made from. */
export interface SearchSource {
  readonly texts: readonly EssayText[];
  readonly aliases: readonly Alias[];
  /** Words that are no misspelling of another. */
  readonly ordinary: string;
}

export async function searchSource(): Promise<SearchSource> {
  const { essays, searchWords } = await edition();
  return { ...searchWords, texts: essays.map(essayText) };
}
