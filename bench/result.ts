import type { Figures } from './browser/visit.ts';
import { median } from './statistics.ts';

/** One thing that was measured, with what each round told. */
export interface Row {
  readonly step: keyof typeof timeOf;
  /** The page or the kind of build; `floor` is what the others of its step and conditions are measured by. */
  readonly what: string;
  /** `now`, or `before` of what an older checkout had beside it. */
  readonly state: string;
  readonly conditions: string;
  readonly rounds: readonly Figures[];
}

/** What bench/results/bench.json holds. */
export interface Result {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly rows: readonly Row[];
}

/** The steps, and the figure that tells how long each takes. */
export const timeOf = {
  'first page': 'lcp',
  'next page': 'heading',
  search: 'results',
  typing: 'keystroke',
  build: 'seconds',
} as const;

/** A row's median of a figure. */
export const middle = ({ rounds }: Row, figure: string): number =>
  median(rounds.map((it) => it[figure] ?? Number.NaN));

/** How much longer than the floor's the same step takes; `NaN` where it has none. */
export function toFloor(row: Row, rows: readonly Row[]): number {
  const figure = timeOf[row.step];
  const floor = rows.find(
    ({ step, conditions, what }) =>
      step === row.step && conditions === row.conditions && what === 'floor',
  );
  return floor ? middle(row, figure) / middle(floor, figure) : Number.NaN;
}
