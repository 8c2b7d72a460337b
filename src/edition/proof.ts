import type { LocatedItem } from './apparatus.ts';
import { ContentFault } from './faults.ts';
import { blockSeparator, type JoinedBlock } from './join.ts';
import { blockAt, type PublishedText } from './published-text.ts';

/**
 * Proves the text against its source, character for character and in both directions: the published
 * text with every emendation undone is the joined source, and the joined source with every
 * emendation applied is the published text.
 * @throws ContentFault `source-mismatch` or `blocks-mismatch`, naming the block and both readings
 */
export function prove(
  text: PublishedText,
  source: readonly JoinedBlock[],
  items: readonly LocatedItem[],
  file: string,
): void {
  const joined = joinedText(source);
  const undone = undo(text.whole, items);
  const at = firstDifference(undone, joined);
  if (at !== -1) {
    const place = { file, block: blockAt(text, toPublished(at, items)) };
    const readings = [excerpt(undone, at), excerpt(joined, at), String(lineAt(source, at))];
    throw isSeparator(undone, at) || isSeparator(joined, at)
      ? new ContentFault('blocks-mismatch', place, ...readings)
      : new ContentFault('source-mismatch', place, ...readings, emendationAt(items, at));
  }
  const applied = apply(joined, items);
  const back = firstDifference(applied, text.whole);
  if (back !== -1) {
    const place = { file, block: blockAt(text, back) };
    const readings = [excerpt(text.whole, back), excerpt(applied, back)];
    throw new ContentFault('source-mismatch', place, ...readings, String(lineAt(source, back)));
  }
}

/** The source's blocks as one string, laid out like the published text. */
export const joinedText = (source: readonly JoinedBlock[]): string =>
  source.map(({ text }) => text).join(blockSeparator);

/** The published text with the source's readings put back. */
export function undo(published: string, items: readonly LocatedItem[]): string {
  return replaceAt(
    published,
    items.map(({ start, end, source }) => ({ start, end, by: source })),
  );
}

/** The joined source with the edition's readings put in. */
export function apply(joinedSource: string, items: readonly LocatedItem[]): string {
  let drift = 0;
  const edits = items.map(({ start, reading, source }) => {
    const edit = { start: start - drift, end: start - drift + source.length, by: reading };
    drift += reading.length - source.length;
    return joinedSource.slice(edit.start, edit.end) === source ? edit : { ...edit, by: '' };
  });
  return replaceAt(joinedSource, edits);
}

/**
 * Where an offset of the joined source stands in the published text. Inside an emended reading it is
 * the same distance from its start, as far as the reading goes.
 */
export function toPublished(offset: number, items: readonly LocatedItem[]): number {
  let drift = 0;
  for (const { start, reading, source } of items) {
    const sourceStart = start - drift;
    if (offset <= sourceStart) break;
    if (offset < sourceStart + source.length) {
      return start + Math.min(offset - sourceStart, reading.length);
    }
    drift += reading.length - source.length;
  }
  return offset + drift;
}

function replaceAt(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly by: string }[],
): string {
  let result = '';
  let from = 0;
  for (const { start, end, by } of edits) {
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}

function firstDifference(a: string, b: string): number {
  if (a === b) return -1;
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index++) if (a[index] !== b[index]) return index;
  return shorter;
}

const isSeparator = (text: string, at: number) => text[at] === '\n';

/** The source line that holds an offset of the joined source, or the last one. */
function lineAt(source: readonly JoinedBlock[], offset: number): number {
  let start = 0;
  let last = 1;
  for (const { text, lines } of source) {
    for (const span of lines) if (start + span.start <= offset) last = span.line;
    start += text.length + blockSeparator.length;
  }
  return last;
}

/** Names the emendation that an offset of the joined source falls into, for it may be the culprit. */
function emendationAt(items: readonly LocatedItem[], offset: number): string {
  let drift = 0;
  for (const { start, reading, source, place } of items) {
    const from = start - drift;
    if (offset >= from && offset <= from + source.length) {
      return `\n    emendation “${reading}” for “${source}”, ${place.file}:${place.line}`;
    }
    drift += reading.length - source.length;
  }
  return '';
}

/** Some forty characters on either side, the differing word in brackets, ¶ for a new block. */
function excerpt(text: string, at: number): string {
  const start = text.slice(0, at).search(/\S*$/u);
  const length = text.slice(at).search(/\s|$/u);
  const show = (part: string) => part.replace(/\n\n/gu, ' ¶ ');
  const before = show(text.slice(Math.max(0, start - 40), start));
  const after = show(text.slice(at + length, at + length + 40));
  return `…${before}[${text.slice(start, at + length)}]${after}…`;
}
