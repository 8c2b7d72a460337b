import { slug } from '../azerbaijani/slug.ts';
import type { IndexEntry } from './index-entry.ts';

const collator = new Intl.Collator('az', { ignorePunctuation: true, caseFirst: 'upper' });

/** What a line of the index is filed under: quotation marks and case do not count. */
const filed = (title: string): string => title.replace(/[“”«»"]/gu, '');

export const byName = (a: { readonly title: string }, b: { readonly title: string }): number =>
  collator.compare(filed(a.title), filed(b.title));

/** A line of the index: an entry, or a name that readers look under and the entry it leads to. */
export type IndexLine =
  | { readonly title: string; readonly entry: IndexEntry; readonly target: null }
  | { readonly title: string; readonly entry: null; readonly target: IndexEntry };

export interface Letter {
  readonly letter: string;
  /** Anchor of the group: ASCII, one for each letter of the alphabet. */
  readonly id: string;
  readonly lines: readonly IndexLine[];
}

/** The alphabet, for the row of letters. */
export const alphabet = [...'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ'];

const second = /[ÇƏĞIÖŞÜ]/u;

/** Anchor of a letter's group; a letter that ASCII lacks is the second of its base: `herf-c2` is Ç. */
const anchorOf = (letter: string): string =>
  `herf-${slug(letter)}${second.test(letter) ? '2' : ''}`;

/** What a title is filed under: a letter that the alphabet lacks under the one that it is made of, Â under A. */
function letterOf(title: string): string {
  const letter = filed(title).slice(0, 1).toLocaleUpperCase('az');
  const base = letter.normalize('NFD').slice(0, 1);
  return !alphabet.includes(letter) && alphabet.includes(base) ? base : letter;
}

/** The index as it is printed: entries and cross-references together, letter by letter. */
export function letters(entries: readonly IndexEntry[]): Letter[] {
  const lines: IndexLine[] = entries.flatMap((entry) => [
    { title: entry.title, entry, target: null },
    ...[...(entry.abbreviation ? [entry.abbreviation] : []), ...entry.known].map((title) => ({
      title,
      entry: null,
      target: entry,
    })),
  ]);
  const groups = Map.groupBy(lines.sort(byName), ({ title }) => letterOf(title));
  return [...groups].map(([letter, group]) => ({
    letter,
    id: anchorOf(letter),
    lines: group,
  }));
}
