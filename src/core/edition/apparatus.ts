import type { ApparatusItem, LocatedItem } from './apparatus-item.ts';
import type { Disagreement } from './disagreement.ts';
import { ContentFault } from './faults.ts';
import { blockAt, type PublishedText } from './published-text.ts';

/** What tells the place of an emendation: its reading, and the words around where that is not unique. */
export type Sought = Pick<ApparatusItem, 'reading' | 'before' | 'after'>;

const wordCharacter = /^[\p{L}\p{N}]$/u;

/** A reading that begins or ends with a letter stands for whole words, never for a part of one. */
function pattern({ reading, before, after }: Sought): RegExp {
  const head = wordCharacter.test(reading.slice(0, 1)) ? '(?<![\\p{L}\\p{N}])' : '';
  const tail = wordCharacter.test(reading.slice(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  const context = before === undefined ? '' : `(?<=${RegExp.escape(before)} ?)`;
  const sequel = after === undefined ? '' : `(?= ?${RegExp.escape(after)})`;
  return new RegExp(`${context}${head}${RegExp.escape(reading)}${tail}${sequel}`, 'gu');
}

/**
 * Finds each item in exactly one place of the text, in reading order.
 * @param missed where text and source disagree with the items that were found, to show it where one is found nowhere
 * @throws ContentFault `block-unknown`, `reading-nowhere`, `reading-ambiguous`, `emendation-idle`, `emendations-overlap`
 */
export function locate(
  items: readonly ApparatusItem[],
  text: PublishedText,
  missed: (located: readonly LocatedItem[]) => Disagreement | null,
): LocatedItem[] {
  const located: LocatedItem[] = [];
  const lost: ApparatusItem[] = [];
  for (const item of items) {
    const found = locateOne(item, text);
    if (found) located.push(found);
    else lost.push(item);
  }
  located.sort((a, b) => a.start - b.start);
  for (const [index, item] of located.entries()) {
    const next = located[index + 1];
    if (next && next.start < item.end) {
      throw new ContentFault(
        'emendations-overlap',
        next.place,
        item.reading,
        next.reading,
        item.in,
      );
    }
  }
  const [first] = lost;
  if (first) throw nowhere(first, text, missed(located));
  return located;
}

/** The item's place in the text, if it has exactly one. */
function locateOne(item: ApparatusItem, text: PublishedText): LocatedItem | null {
  const { place, reading, source } = item;
  if (reading === source) throw new ContentFault('emendation-idle', place, reading, item.in);
  if (!text.blocks.some(({ id }) => id === item.in)) {
    const known = text.blocks.map(({ id }) => id).filter((id) => !id.startsWith('break'));
    throw new ContentFault('block-unknown', place, item.in, known.join(', '));
  }
  const found = placesOf(item, text).filter(({ block }) => block === item.in);
  if (found.length > 1) {
    throw new ContentFault('reading-ambiguous', place, reading, item.in, String(found.length));
  }
  const [match] = found;
  return match ? { ...item, start: match.start, end: match.start + reading.length } : null;
}

/** Every place of the text where it could stand, by its offset and block. */
export function placesOf(item: Sought, text: PublishedText) {
  return [...text.whole.matchAll(pattern(item))].map(({ index }) => ({
    start: index,
    block: blockAt(text, index),
  }));
}

/** Shows what text and source have where the item is missed. */
function nowhere(
  item: ApparatusItem,
  text: PublishedText,
  missed: Disagreement | null,
): ContentFault {
  const elsewhere = placesOf(item, text).map(({ block }) => block);
  return new ContentFault(
    'reading-nowhere',
    item.place,
    item.reading,
    item.source,
    item.in,
    elsewhere.join(', '),
    missed ? `\n    text:   ${missed.text}\n    source: ${missed.source}` : '',
  );
}
