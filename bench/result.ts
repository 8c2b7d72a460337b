import { type Kind, kinds } from './browser/traffic.ts';
import type { FirstFlight } from './first-flight.ts';
import type { Machine } from './machine.ts';
import type { PageFigures } from './measure-pages.ts';
import type { SearchFigures } from './measure-search.ts';
import type { AnotherEssay } from './scale/another-essay.ts';
import type { SizeFigures } from './scale/measure-size.ts';

/** What bench/results/bench.json holds. */
export interface BenchResult {
  readonly machine: Machine;
  readonly rounds: number;
  /** Slug of the essay that was measured: the longest. */
  readonly essay: string;
  readonly loads: readonly Load[];
  /** On the slow phone. */
  readonly search: SearchFigures;
  readonly firstFlight: FirstFlight;
}

/** All pages under one condition. */
export interface Load {
  readonly name: string;
  readonly about: string;
  readonly pages: readonly PageFigures[];
}

/** How much longer than the floor's a page's largest paint took. */
export function ratioToFloor(load: Load, page: PageFigures): number {
  const floor = load.pages.find(({ name }) => name === 'floor');
  return floor ? page.lcp / floor.lcp : Number.NaN;
}

/** The kinds of what any of the pages is sent. */
export const kindsSent = ({ pages }: Load): Kind[] =>
  kinds.filter((kind) => pages.some(({ byKind }) => byKind[kind] > 0));

/** What bench/results/scale.json holds. */
export interface ScaleResult {
  readonly machine: Machine;
  readonly another: AnotherEssay;
  readonly sizes: readonly SizeFigures[];
  /** Sizes that would have taken too long. */
  readonly left: readonly number[];
}
