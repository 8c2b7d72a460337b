import type { Paragraph } from '../edition/essay.ts';
import { ContentFault, type Place } from '../edition/faults.ts';
import type { Range } from '../edition/runs.ts';
import type { Correction } from './entry.ts';

/** `merkezi-asiya/p9`: the name by which corrections call a paragraph. */
export const addressOf = (essay: string, paragraph: Paragraph): string =>
  `${essay}/${paragraph.id}`;

/**
 * Where a correction's words stand in its paragraph.
 * @throws ContentFault `reading-nowhere`, `reading-ambiguous`
 */
export function rangeOf(
  { in: block, words, before = '', after = '' }: Correction,
  text: string,
  place: Place,
): Range {
  const pattern = new RegExp(
    `(?<=${RegExp.escape(before)}\\s*)(?<!\\p{L})${RegExp.escape(words)}(?!\\p{L})(?=\\s*${RegExp.escape(after)})`,
    'gu',
  );
  const found = [...text.matchAll(pattern)];
  const [match] = found;
  if (!match) throw new ContentFault('reading-nowhere', place, words, block);
  if (found.length > 1) {
    throw new ContentFault('reading-ambiguous', place, words, block, String(found.length));
  }
  return { start: match.index, end: match.index + words.length };
}
