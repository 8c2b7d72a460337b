import type { IndexEntry } from '../../core/names/index-entry.ts';
import { type AbbreviationRange, markAbbreviations } from '../../core/names/mark-names.ts';
import { theIndex } from './the-index.ts';

const known = new WeakMap<readonly IndexEntry[], Map<string, Map<string, AbbreviationRange[]>>>();

/** The abbreviations to be explained in a paragraph, in order. */
export function abbreviationsIn(slug: string, paragraph: string): readonly AbbreviationRange[] {
  const { essays, entries } = theIndex();
  const all =
    known.get(entries) ?? new Map(essays.map((it) => [it.slug, markAbbreviations(it, entries)]));
  known.set(entries, all);
  return all.get(slug)?.get(paragraph) ?? [];
}
