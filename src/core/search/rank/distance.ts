import type { Span } from './match.ts';
import { nearest } from './nearest.ts';

/**
 * How far apart several units stand at their closest: beside each other, in a clause, in a sentence, further; in
 * another order is further. Neighbours of the query that are neighbours in the place too bring all nearer.
 */
export function distanceOf(units: readonly (readonly Span[])[]): number {
  const { between, inOrder } = nearest(units);
  return step(between) * 2 + (inOrder ? 0 : 1) - pairs(units);
}

/** How many neighbours in the query stand side by side in the place as well. */
const pairs = (units: readonly (readonly Span[])[]): number =>
  units.slice(1).filter((spans, index) => {
    const ends = new Set(units[index]?.map(({ to }) => to));
    return spans.some(({ from }) => ends.has(from));
  }).length;

const step = (between: number): number =>
  between === 0 ? 0 : between <= 3 ? 1 : between <= 12 ? 2 : 3;
