import { placesOf } from '../../core/edition/apparatus.ts';
import type { ApparatusItem, LocatedItem } from '../../core/edition/apparatus-item.ts';
import { joinAsFar, type Piece } from '../../core/edition/join.ts';
import { piecesOf, type TextPiece } from '../../core/edition/pieces.ts';
import { toPublished, undoWithin } from '../../core/edition/proof.ts';
import { blockAt, type PublishedText, publishedText } from '../../core/edition/published-text.ts';
import type { Sides } from '../../core/edition/sides.ts';
import type { Variant } from './collate.ts';
import { kindOf } from './kind.ts';
import { repair } from './repair.ts';

/** An emendation as it should stand in emendations.yaml. */
export interface RevisedItem extends Omit<ApparatusItem, 'place'> {
  /** Index of the item that it was, kept as it is or changed; `null` for a new one. */
  readonly was: number | null;
  readonly changed: boolean;
}

/** A place that no emendation can mend: text and source do not belong together there. */
export interface Unresolved {
  /** The block, an anchor or `title`; `null` at the end of the text. */
  readonly block: string | null;
  /** Line of the source, from 1. */
  readonly line: number;
}

export interface Revision {
  /** In reading order. */
  readonly items: readonly RevisedItem[];
  /** Indexes of items whose difference is no more. */
  readonly gone: readonly number[];
  readonly unresolved: Unresolved | null;
}

/** Less like each other than this, a piece and some lines are not the same words… */
const leastLikeness = 0.4;
/** …and as like as this, a heading that the source may lack is there. */
const surely = 0.6;

/** Whether an item takes words of the source away: more of it may have a place in the text by now. */
const takesWords = ({ reading, source }: ApparatusItem): boolean =>
  source.length > reading.length &&
  source.trim().split(/\s+/u).length > reading.trim().split(/\s+/u).length;

/**
 * Compares text and source and says how the apparatus has to be, so that it records each difference and nothing
 * else. Items that still hold stay as they are; a changed one keeps its kind and note.
 * @param old the apparatus so far
 */
export function revise(sides: Sides, old: readonly ApparatusItem[]): Revision {
  const text = publishedText(sides.pieces);
  const { items, unresolved } = explained(
    sides,
    text,
    located(old, text).filter((item) => !takesWords(item)),
  );
  const kept = items.filter((item) => item.index !== null);
  const lost = new Set(old.keys());
  for (const { index } of kept) if (index !== null) lost.delete(index);

  const known: Pick<ApparatusItem, 'reading' | 'source' | 'kind'>[] = [...old];
  const revised = items.map((item): RevisedItem => {
    const { index, start: _start, end: _end, place: _place, ...fields } = item;
    if (index !== null) return { ...fields, was: index, changed: false };
    const was = heirOf(item, old, lost);
    if (was !== null) lost.delete(was);
    const former = was === null ? undefined : old[was];
    const { reading, source } = item;
    const kind = former?.kind ?? kindOf(item, known);
    known.push({ reading, source, kind });
    const note = former?.note === undefined ? {} : { note: former.note };
    const fresh = { in: item.in, reading, source, ...contextOf(item, text), kind, ...note };
    return { ...fresh, was, changed: !former || !isSame(former, fresh) };
  });
  return { items: revised, gone: [...lost], unresolved };
}

/** What an item says, in the order in which it is written. */
export const itemFields = ['in', 'reading', 'source', 'before', 'after', 'kind', 'note'] as const;

const isSame = (a: Partial<ApparatusItem>, b: Partial<ApparatusItem>): boolean =>
  itemFields.every((field) => a[field] === b[field]);

/** An emendation with its place; `index` of the old one that it is, `null` for a new one. */
type Standing = LocatedItem & { readonly index: number | null };

/**
 * Goes through the source as the proof does; where a piece of the text is not there letter for letter, the lines most
 * like it tell what has to be emended.
 */
function explained(sides: Sides, text: PublishedText, start: readonly Standing[]) {
  let items = [...start];
  for (let tries = 0; tries <= 2 * sides.pieces.length + start.length; tries += 1) {
    const pieces = piecesOf(sides.pieces, text, items);
    const { blocks, stop } = joinAsFar(sides.source, pieces, sides.isImprint);
    if (stop === null) return { items, unresolved: null };
    const unresolved = { block: stop.piece?.ids[0] ?? null, line: stop.line };
    if (stop.piece === null) return { items, unresolved };
    const last = blocks.at(-1)?.piece;
    const from = last ? pieces.findIndex(({ ids }) => ids[0] === last.ids[0]) + 1 : 0;
    const until = pieces.findIndex(({ ids }) => ids[0] === stop.piece?.ids[0]);
    // An editor's heading that the source may have, damaged, comes before what surely is there.
    const candidates = pieces.slice(from, until + 1).map((piece) => {
      const block = text.blocks.find(({ id }) => id === piece.ids[0]);
      return { piece, start: block?.start ?? 0, ...repair(sides.source, stop.line, piece) };
    });
    const best =
      candidates.find(({ piece, likeness }) => piece.optional && likeness >= surely) ??
      candidates.reduce<(typeof candidates)[number] | null>(
        (top, it) => (top === null || it.likeness > top.likeness ? it : top),
        null,
      );
    if (!best || best.likeness < leastLikeness) return { items, unresolved };
    if (best.variants.length > 0) {
      items = withVariants(items, best.variants, best.start, text);
    } else if (areParagraphs(last, best.piece) && pieces[from] === best.piece) {
      items = withParting(items, best.start, sides.pieces, text);
    } else return { items, unresolved };
  }
  return { items, unresolved: null };
}

const areParagraphs = (before: Piece | null | undefined, { kind }: Piece): boolean =>
  before?.kind === 'paragraph' && kind === 'paragraph';

/**
 * The items with one for the end of a paragraph that the source does not have: it holds the last word, or what is
 * behind the sign of a note there, and the next paragraph's first.
 * @param at where the next paragraph begins
 */
function withParting(
  items: readonly Standing[],
  at: number,
  pieces: readonly TextPiece[],
  text: PublishedText,
): Standing[] {
  const { whole, blocks } = text;
  const before = blocks.findLast(({ start }) => start < at);
  if (!before) return [...items];
  const notes = pieces.find(({ id }) => id === before.id)?.ranges ?? [];
  const signs = notes.flatMap((it) => (it.kind === 'note' ? [before.start + it.start] : []));
  const lastWord = before.start + whole.slice(before.start, before.end).search(/\S+$/u);
  const firstWord = /^\S+/u.exec(whole.slice(at))?.[0] ?? '';
  const extent = { start: Math.max(lastWord, ...signs), end: at + firstWord.length };
  const held = items.filter(({ start, end }) => start < extent.end && end > extent.start);
  const start = Math.min(extent.start, ...held.map((item) => item.start));
  const end = Math.max(extent.end, ...held.map((item) => item.end));
  const item: Standing = {
    index: null,
    in: blockAt(text, start) ?? before.id,
    reading: whole.slice(start, end),
    source: `${undoWithin(whole, items, start, before.end)} ${undoWithin(whole, items, at, end)}`,
    kind: 'line-break',
    place: { file: '' },
    start,
    end,
  };
  return inOrder([...items.filter((it) => !held.includes(it)), item]);
}

const inOrder = (items: readonly Standing[]) => items.toSorted((a, b) => a.start - b.start);

/** The items with new ones for variants of a piece; an item that a variant reaches into makes way for it. */
function withVariants(
  items: readonly Standing[],
  variants: readonly Variant[],
  pieceStart: number,
  text: PublishedText,
): Standing[] {
  const local = items
    .filter(({ start }) => start >= pieceStart)
    .map((item) => ({ ...item, start: item.start - pieceStart, end: item.end - pieceStart }));
  const placed = variants.map((variant): Standing => {
    const start = pieceStart + toPublished(variant.start, local);
    const end = pieceStart + toPublished(variant.end, local);
    return {
      index: null,
      in: blockAt(text, start) ?? 'title',
      reading: text.whole.slice(start, end),
      source: variant.source,
      kind: 'misprint',
      place: { file: '' },
      start,
      end,
    };
  });
  const disturbed = items.filter((item) =>
    placed.some(({ start, end }) => start < item.end && end > item.start),
  );
  const left = items.filter((item) => !disturbed.includes(item));
  // Once the disturbed items are gone, the next comparison shows the whole difference.
  return inOrder(disturbed.length > 0 ? left : [...left, ...placed]);
}

/** The items that have exactly one place in the text, in reading order, none within another. */
function located(items: readonly ApparatusItem[], text: PublishedText): Standing[] {
  const found = items.flatMap((item, index): Standing[] => {
    const [place, ...more] = placesOf(item, text).filter(({ block }) => block === item.in);
    if (!place || more.length > 0) return [];
    return [{ ...item, index, start: place.start, end: place.start + item.reading.length }];
  });
  found.sort((a, b) => a.start - b.start);
  return found.filter((item, at) => at === 0 || (found[at - 1]?.end ?? 0) <= item.start);
}

/** The lost item that this one goes on from: the same reading of the source, or of the text. */
function heirOf(
  { reading, source, in: block }: Pick<ApparatusItem, 'reading' | 'source' | 'in'>,
  old: readonly ApparatusItem[],
  lost: ReadonlySet<number>,
): number | null {
  const ranks = [
    (item: ApparatusItem) => item.in === block && item.source === source,
    (item: ApparatusItem) => item.in === block && item.reading === reading,
    (item: ApparatusItem) => item.source === source && item.reading === reading,
    (item: ApparatusItem) =>
      item.in === block && (source.includes(item.source) || item.source.includes(source)),
  ];
  for (const matches of ranks) {
    const index = [...lost].find((at) => {
      const item = old[at];
      return item !== undefined && matches(item);
    });
    if (index !== undefined) return index;
  }
  return null;
}

/** As little of the words around as makes the place unique: before it, else behind it, else both, else more. */
function contextOf({ start, end, reading, in: block }: Standing, text: PublishedText) {
  const place = text.blocks.find(({ id }) => id === block);
  const before = text.whole.slice(place?.start ?? 0, start).match(/\S+/gu) ?? [];
  const after = text.whole.slice(end, place?.end).match(/\S+/gu) ?? [];
  const words = Math.max(before.length, after.length);
  for (let count = 0; count <= words; count++) {
    const head = count > 0 ? { before: before.slice(-count).join(' ') } : {};
    const tail = count > 0 ? { after: after.slice(0, count).join(' ') } : {};
    for (const context of [head, tail, { ...head, ...tail }]) {
      if (Object.values(context).includes('')) continue;
      const found = placesOf({ reading, ...context }, text).filter((it) => it.block === block);
      if (found.length === 1 && found[0]?.start === start) return context;
    }
  }
  return {};
}
