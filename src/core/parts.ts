/** One page of a list that is too long for one. */
export interface Part<Item> {
  /** From 1. */
  readonly number: number;
  /** How many parts there are. */
  readonly of: number;
  readonly items: readonly Item[];
}

/** As many as a reader looks through on one page. The two essays of today are far from it. */
export const perPart = 25;

/** A list in parts, at least one. */
export function partsOf<Item>(items: readonly Item[], size = perPart): Part<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, at) => ({
    number: at + 1,
    of,
    items: items.slice(at * size, (at + 1) * size),
  }));
}
