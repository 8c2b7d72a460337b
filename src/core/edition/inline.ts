import type { Range } from './runs.ts';

/** A piece of a text: plain words, or a range with the pieces inside it. */
export type Piece<R extends Range> =
  | string
  | { readonly range: R; readonly pieces: readonly Piece<R>[] };

/**
 * A text as a tree of its ranges. Ranges that cross are cut where the one that begins first ends, so that the words
 * of all pieces put end to end are the text again. A range without extent is a piece without words.
 * @param ranges offsets into the text; of those that begin together the longer, then the earlier one, is outside
 */
export function nested<R extends Range>(text: string, ranges: readonly R[]): Piece<R>[] {
  const ordered = ranges
    .map((range) => ({ range, start: range.start, end: range.end }))
    .sort((a, b) => a.start - b.start || extent(b) - extent(a));
  return within(text, 0, text.length, ordered);
}

interface Cut<R> {
  readonly range: R;
  readonly start: number;
  readonly end: number;
}

/** Points come before what begins at the same place. */
const extent = ({ start, end }: Range) => (start === end ? Number.POSITIVE_INFINITY : end - start);

function within<R extends Range>(
  text: string,
  from: number,
  until: number,
  cuts: readonly Cut<R>[],
): Piece<R>[] {
  const pieces: Piece<R>[] = [];
  let at = from;
  let rest = cuts;
  while (rest.length > 0) {
    const [first, ...others] = rest;
    if (!first) break;
    if (first.start > at) pieces.push(text.slice(at, first.start));
    const inside = others.filter(({ start }) => start < first.end);
    const clipped = inside.map((cut) => ({ ...cut, end: Math.min(cut.end, first.end) }));
    pieces.push({ range: first.range, pieces: within(text, first.start, first.end, clipped) });
    at = first.end;
    const beyond = inside
      .filter(({ end }) => end > first.end)
      .map((cut) => ({ ...cut, start: first.end }));
    rest = [...beyond, ...others.filter(({ start }) => start >= first.end)];
  }
  if (at < until) pieces.push(text.slice(at, until));
  return pieces;
}

/** Cuts ranges where another one begins or ends, so that that one can stay whole. */
export const cutAround = <R extends Range>(ranges: readonly R[], whole: readonly Range[]): R[] =>
  ranges.flatMap((range) => {
    const edges = whole
      .flatMap(({ start, end }) => [start, end])
      .filter((at) => at > range.start && at < range.end)
      .sort((a, b) => a - b);
    const bounds = [range.start, ...new Set(edges), range.end];
    return bounds.slice(1).map((end, index) => ({ ...range, start: bounds[index] ?? 0, end }));
  });
