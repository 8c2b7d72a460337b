import type { Span } from './match.ts';

/** How close together all units come at their closest. */
export interface Nearness {
  /** Words that stand between them; 0 when they stand side by side. */
  readonly between: number;
  /** Whether they stand in the order asked for. */
  readonly inOrder: boolean;
}

/** @param units the spans of each unit, at least one each, in reading order */
export function nearest(units: readonly (readonly Span[])[]): Nearness {
  const all = units
    .flatMap((spans, unit) => spans.map((span) => ({ ...span, unit })))
    .sort((a, b) => a.from - b.from);
  const counts = units.map(() => 0);
  let missing = units.length;
  let first = 0;
  let best: Nearness = { between: Number.POSITIVE_INFINITY, inOrder: false };
  for (const [last, span] of all.entries()) {
    const count = counts[span.unit] ?? 0;
    if (count === 0) missing -= 1;
    counts[span.unit] = count + 1;
    while (missing === 0) {
      const window = all.slice(first, last + 1);
      const nearness = nearnessOf(window, units.length);
      if (isNearer(nearness, best)) best = nearness;
      const left = window[0]?.unit ?? 0;
      counts[left] = (counts[left] ?? 0) - 1;
      if (counts[left] === 0) missing += 1;
      first += 1;
    }
  }
  return best;
}

function nearnessOf(window: readonly (Span & { unit: number })[], units: number): Nearness {
  const from = window[0]?.from ?? 0;
  const to = Math.max(...window.map((span) => span.to));
  const taken = window.reduce((sum, span) => sum + span.to - span.from, 0);
  const inOrder = window.length === units && window.every((span, index) => span.unit === index);
  return { between: Math.max(0, to - from - taken), inOrder };
}

const isNearer = (a: Nearness, b: Nearness): boolean =>
  a.between < b.between || (a.between === b.between && a.inOrder && !b.inOrder);
