import { groupBy } from '../../group-by.ts';
import { isName, type Unit } from '../query/query.ts';
import { constants } from './constants.ts';
import type { Document } from './document.ts';
import { type Span, spansIn } from './match.ts';

/** A unit, how much it weighs, and where it stands: for each essay the spans by block. */
export interface Weighed {
  readonly unit: Unit;
  readonly weight: number;
  readonly isAbsent: boolean;
  readonly places: readonly ReadonlyMap<number, readonly Span[]>[];
}

/** Weighs a unit by its rarity among the blocks of some essays. */
export function weigh(unit: Unit, documents: readonly Document[]): Weighed {
  const blocks = documents.reduce((sum, document) => sum + document.blocks.length, 0);
  const spans = spansIn(unit, documents);
  const places = spans.map(byBlock);
  const count = places.reduce((sum, { size }) => sum + size, 0);
  const meaning = unit.meaning || constants.meaningless;
  const name = isNamed(unit, spans, documents) ? constants.name : 1;
  const weight = rarity(Math.max(1, count), blocks) * meaning * name;
  return { unit, weight, isAbsent: count === 0, places };
}

/**
 * Inverse document frequency as BM25 has it, always above 0. A word that stands nowhere counts as if it stood once:
 * how rare it is, these essays cannot tell.
 */
const rarity = (count: number, all: number): number =>
  Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** Whether all its places are written with a capital; of what stands nowhere, whether it was typed so. */
function isNamed(unit: Unit, spans: readonly Span[][], documents: readonly Document[]): boolean {
  if (spans.every((list) => list.length === 0)) return isName(unit.label);
  return spans.every((list, at) =>
    list.every(({ from }) => isName(documents[at]?.words[from]?.text ?? '')),
  );
}

const byBlock = (spans: readonly Span[]): Map<number, Span[]> =>
  groupBy(spans, ({ block }) => block);
