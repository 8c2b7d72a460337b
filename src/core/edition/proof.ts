import type { LocatedItem } from './apparatus-item.ts';
import { disagreement } from './disagreement.ts';
import { ContentFault } from './faults.ts';
import { type JoinedBlock, joinedText, lineAt } from './join.ts';
import { blockAt, type PublishedText } from './published-text.ts';

/**
 * Proves the text against its source, character for character and in both directions: the published
 * text with every emendation undone is the joined source, and the joined source with every
 * emendation applied is the published text.
 * @throws ContentFault `source-mismatch`, `blocks-mismatch` or `shape-mismatch`, naming the block and both readings
 */
export function prove(
  text: PublishedText,
  source: readonly JoinedBlock[],
  items: readonly LocatedItem[],
  file: string,
): void {
  const joined = joinedText(source);
  const found = disagreement(undo(text.whole, items), joined);
  if (found) {
    const place = { file, block: blockAt(text, toPublished(found.at, items)) };
    const readings = [found.text, found.source, String(lineAt(source, found.at))];
    throw found.ofBlocks
      ? new ContentFault('blocks-mismatch', place, ...readings)
      : new ContentFault('source-mismatch', place, ...readings, emendationAt(items, found.at));
  }
  const strange = source.find(({ piece }) => piece === null);
  if (strange) {
    const [line] = strange.lines;
    const at = source
      .slice(0, source.indexOf(strange))
      .reduce((sum, it) => sum + it.text.length + 2, 0);
    const place = { file, block: blockAt(text, toPublished(at, items)) };
    throw new ContentFault(
      'shape-mismatch',
      place,
      strange.text.slice(0, 60),
      String(line?.line ?? 1),
    );
  }
  const back = disagreement(text.whole, apply(joined, items));
  if (back) {
    const place = { file, block: blockAt(text, back.at) };
    throw new ContentFault('source-mismatch', place, back.text, back.source, '?');
  }
}

/** The published text with the source's readings put back. */
export function undo(published: string, items: readonly LocatedItem[]): string {
  return replaceAt(
    published,
    items.map(({ start, end, source }) => ({ start, end, by: source })),
  );
}

/** The same for a stretch of it: the items inside undone. */
export const undoWithin = (
  published: string,
  items: readonly LocatedItem[],
  from: number,
  until: number,
): string =>
  undo(
    published.slice(from, until),
    items
      .filter(({ start, end }) => start >= from && end <= until)
      .map((item) => ({ ...item, start: item.start - from, end: item.end - from })),
  );

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
