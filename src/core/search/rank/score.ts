import type { Unit } from '../query/query.ts';
import { constants } from './constants.ts';
import type { Document } from './document.ts';
import type { Span } from './match.ts';
import type { Weighed } from './weigh.ts';

/** A title, section or paragraph that a query leads to. */
export interface Hit {
  readonly document: Document;
  /** Index of the block that is shown and led to. */
  readonly block: number;
  /** Whether the words are found only in the section as a whole. */
  readonly wholeSection: boolean;
  /** What is found in the block or section, in reading order. */
  readonly spans: readonly Span[];
  /** The higher, the better; in the units of a word's rarity. */
  readonly score: number;
  /** What it lacks, or has in another sentence than that with which it belongs. */
  readonly lacking: readonly Unit[];
  /** Of those, what does not stand there at all. */
  readonly missing: readonly Unit[];
}

/**
 * Scores some blocks of a document as one place; the README of search says how and why.
 * @param at the document's index in each unit's places
 * @param within the blocks, the one that is led to first
 */
export function hitOf(
  document: Document,
  at: number,
  within: readonly number[],
  units: readonly Weighed[],
): Hit {
  const block = within[0] ?? 0;
  const { kind, section } = document.blocks[block] ?? { kind: 'paragraph', section: 0 };
  const heading = document.sections[section]?.[0] ?? -1;
  const all: Span[] = [];
  const lacking: Unit[] = [];
  const missing: Unit[] = [];
  let score = 0;
  let before: { weight: number; spans: readonly Span[] } = { weight: 0, spans: [] };
  for (const { unit, weight, places } of units) {
    const spans = within.flatMap((number) => places[at]?.get(number) ?? []);
    all.push(...spans);
    if (kind !== 'paragraph') score += weight * constants.heading * found(spans);
    else score += weight * (found(spans) + (places[at]?.has(heading) ? constants.headed : 0));
    if (unit.meaning === 0) continue;
    const { together, closeness } = pair(before.spans, spans, document);
    if (spans.length === 0) missing.push(unit);
    if (spans.length === 0 || (unit.isBound && !together)) lacking.push(unit);
    score += constants.neighbours * Math.min(weight, before.weight) * closeness;
    before = { weight, spans };
  }
  const wholeSection = within.length > 1;
  return { document, block, wholeSection, spans: merged(all), score, lacking, missing };
}

/** How well a unit is found: by its nearest form, and a little more where it stands several times. */
function found(spans: readonly Span[]): number {
  if (spans.length === 0) return 0;
  const nearest = Math.max(...spans.map(({ worth }) => worth));
  const amount = spans.reduce((sum, { worth }) => sum + worth, 0) / nearest;
  return (nearest * amount * (1 + constants.saturation)) / (amount + constants.saturation);
}

/**
 * Whether a sentence has both of two neighbours of the query, and how close they come: 1 where they stand side by side
 * in its order, the less the more words are between.
 */
function pair(first: readonly Span[], second: readonly Span[], { words }: Document) {
  let together = false;
  let closeness = 0;
  for (const a of first) {
    for (const b of second) {
      const between = b.from >= a.to ? b.from - a.to : a.from - b.to + 1;
      closeness = Math.max(closeness, 1 / (1 + Math.max(0, between)));
      together ||= words[a.from]?.sentence === words[b.from]?.sentence;
    }
  }
  return { together, closeness };
}

/** Spans in reading order, without those inside another. */
function merged(spans: readonly Span[]): Span[] {
  let end = 0;
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter(({ to }) => {
    const isOutside = to > end;
    end = Math.max(end, to);
    return isOutside;
  });
}
