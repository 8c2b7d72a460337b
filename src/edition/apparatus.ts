import type { EmendationKind } from './essay.ts';
import { ContentFault, type Place } from './faults.ts';
import { blockAt, type PublishedText } from './published-text.ts';

/** One item of emendations.yaml, as an editor writes it. */
export interface ApparatusItem {
  /** The block it stands in: an anchor, or `title`. */
  readonly in: string;
  readonly reading: string;
  readonly source: string;
  /** Published words right before and after the reading, where it alone is not unique. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly kind: EmendationKind;
  readonly note?: string | undefined;
  /** Where the item stands, for messages. */
  readonly place: Place;
}

/** An item found in the published text: offsets into the whole text. */
export interface LocatedItem extends ApparatusItem {
  readonly start: number;
  readonly end: number;
}

const wordCharacter = /^[\p{L}\p{N}]$/u;

/** A reading that begins or ends with a letter stands for whole words, never for a part of one. */
function pattern({ reading, before, after }: ApparatusItem): RegExp {
  const head = wordCharacter.test(reading.slice(0, 1)) ? '(?<![\\p{L}\\p{N}])' : '';
  const tail = wordCharacter.test(reading.slice(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  const context = before === undefined ? '' : `(?<=${RegExp.escape(before)} ?)`;
  const sequel = after === undefined ? '' : `(?= ?${RegExp.escape(after)})`;
  return new RegExp(`${context}${head}${RegExp.escape(reading)}${tail}${sequel}`, 'gu');
}

/**
 * Finds each item in exactly one place of the text, in reading order.
 * @throws ContentFault `block-unknown`, `reading-nowhere`, `reading-ambiguous`, `emendation-idle`, `emendations-overlap`
 */
export function locate(items: readonly ApparatusItem[], text: PublishedText): LocatedItem[] {
  const located = items.map((item) => locateOne(item, text));
  located.sort((a, b) => a.start - b.start);
  for (const [index, item] of located.entries()) {
    const next = located[index + 1];
    if (next && next.start < item.end) {
      throw new ContentFault('emendations-overlap', next.place, item.reading, next.reading);
    }
  }
  return located;
}

function locateOne(item: ApparatusItem, text: PublishedText): LocatedItem {
  if (item.reading === item.source) {
    throw new ContentFault('emendation-idle', item.place, item.reading);
  }
  const block = text.blocks.find(({ id }) => id === item.in);
  if (!block) {
    const known = text.blocks.map(({ id }) => id).filter((id) => !id.startsWith('break'));
    throw new ContentFault('block-unknown', item.place, item.in, known.join(', '));
  }
  const { place, reading, source } = item;
  const everywhere = [...text.whole.matchAll(pattern(item))];
  const found = everywhere.filter(({ index }) => index >= block.start && index < block.end);
  const [match] = found;
  if (!match) {
    const elsewhere = everywhere.map(({ index }) => blockAt(text, index)).join(', ');
    throw new ContentFault('reading-nowhere', place, reading, source, item.in, elsewhere);
  }
  if (found.length > 1) {
    throw new ContentFault('reading-ambiguous', place, reading, item.in, String(found.length));
  }
  return { ...item, start: match.index, end: match.index + item.reading.length };
}
