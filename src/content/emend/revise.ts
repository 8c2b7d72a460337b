import { placesOf } from '../../core/edition/apparatus.ts';
import type { ApparatusItem, LocatedItem } from '../../core/edition/apparatus-item.ts';
import { toPublished, undo } from '../../core/edition/proof.ts';
import { blockAt, type PublishedText } from '../../core/edition/published-text.ts';
import { collate, type Variant } from './collate.ts';
import { kindOf } from './kind.ts';

/** An emendation as it should stand in emendations.yaml. */
export interface RevisedItem extends Omit<ApparatusItem, 'place'> {
  /** Index of the item that it was, kept as it is or changed; `null` for a new one. */
  readonly was: number | null;
  readonly changed: boolean;
}

export interface Revision {
  /** In reading order. */
  readonly items: readonly RevisedItem[];
  /** Indexes of items whose difference is no more. */
  readonly gone: readonly number[];
  /** Places where the text parts blocks and the source goes on, which no emendation can hold. */
  readonly parted: readonly Variant[];
}

/**
 * Compares text and source and says how the apparatus has to be, so that it records each difference and nothing
 * else. Items that still hold stay as they are; a changed one keeps its kind and note.
 * @param text the published text
 * @param source the source's lines joined, laid out alike
 * @param old the apparatus so far
 */
export function revise(
  text: PublishedText,
  source: string,
  old: readonly ApparatusItem[],
): Revision {
  let standing = located(old, text);
  let variants = remaining(text, source, standing);
  for (let disturbed = true; disturbed; ) {
    const undisturbed = standing.filter(
      (item) => !variants.some(({ start, end }) => start < item.end && end > item.start),
    );
    disturbed = undisturbed.length < standing.length;
    standing = undisturbed;
    if (disturbed) variants = remaining(text, source, standing);
  }
  const lost = new Set(old.keys());
  for (const { index } of standing) lost.delete(index);

  const known: Pick<ApparatusItem, 'reading' | 'source' | 'kind'>[] = [...old];
  const parted = variants.filter(({ reading }) => reading.includes('\n'));
  const revised = variants
    .filter((variant) => !parted.includes(variant))
    .map((variant) => {
      const block = blockAt(text, variant.start) ?? 'title';
      const was = heirOf(variant, block, old, lost);
      if (was !== null) lost.delete(was);
      const former = was === null ? undefined : old[was];
      const { reading, source: witness } = variant;
      const kind = former?.kind ?? kindOf(variant, known);
      const item = {
        in: block,
        reading,
        source: witness,
        ...contextOf(variant, block, text),
        kind,
        ...(former?.note === undefined ? {} : { note: former.note }),
        was,
        changed: true,
      };
      known.push(item);
      return { item, start: variant.start };
    });
  const kept = standing.map(({ index, start, end: _end, place: _place, ...fields }) => ({
    item: { ...fields, was: index, changed: false },
    start,
  }));
  const items = [...kept, ...revised].sort((a, b) => a.start - b.start).map(({ item }) => item);
  return { items, gone: [...lost], parted };
}

type Standing = LocatedItem & { readonly index: number };

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

/** What the items leave unexplained, with offsets into the published text. */
function remaining(text: PublishedText, source: string, items: readonly Standing[]): Variant[] {
  return collate(undo(text.whole, items), source).map((variant) => {
    const start = toPublished(variant.start, items);
    const end = toPublished(variant.end, items);
    return { ...variant, start, end, reading: text.whole.slice(start, end) };
  });
}

/** The lost item that this variant goes on from: the same reading of the source, or of the text. */
function heirOf(
  { reading, source }: Variant,
  block: string,
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
function contextOf({ start, end, reading }: Variant, block: string, text: PublishedText) {
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
