import type { Unit } from '../query/query.ts';
import { constants } from './constants.ts';
import type { Document } from './document.ts';
import { type Span, type Tier, tiers } from './match.ts';
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
  /** What it lacks. */
  readonly lacking: readonly Unit[];
}

/**
 * Scores some blocks of a document as one place; the README of this folder says how and why.
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
  const heading = document.headingOf(section);
  const all: Span[] = [];
  const lacking: Unit[] = [];
  let score = 0;
  let before: { weight: number; spans: readonly Span[] } = { weight: 0, spans: [] };
  for (const { unit, weight, places } of units) {
    const spans = within.flatMap((number) => places[at]?.get(number) ?? []);
    all.push(...spans);
    if (kind !== 'paragraph') score += weight * constants.heading * nearness(spans);
    else score += weight * (nearness(spans) + (places[at]?.has(heading) ? constants.headed : 0));
    if (unit.meaning === 0) continue;
    const isFound = spans.some(({ tier }) => tier < tiers.kin);
    if (!isFound || (unit.isBound && areApart(before.spans, spans, document))) lacking.push(unit);
    const pair = Math.min(weight, before.weight) * closeness(before.spans, spans);
    score += constants.neighbours * pair;
    before = { weight, spans };
  }
  const wholeSection = within.length > 1;
  return { document, block, wholeSection, spans: merged(all), score, lacking };
}

const worth: Readonly<Record<Tier, number>> = {
  [tiers.exact]: constants.exact,
  [tiers.fold]: constants.fold,
  [tiers.near]: constants.near,
  [tiers.stem]: constants.stem,
  [tiers.prefix]: constants.prefix,
  [tiers.kin]: constants.kin,
};

/** How well a unit is found: by its nearest form, and a little more where it stands several times. */
function nearness(spans: readonly Span[]): number {
  if (spans.length === 0) return 0;
  const nearest = Math.max(...spans.map(({ tier }) => worth[tier]));
  const amount = spans.reduce((sum, { tier }) => sum + worth[tier], 0) / nearest;
  return (nearest * amount * (1 + constants.saturation)) / (amount + constants.saturation);
}

/** 1 where two neighbours of the query stand side by side in its order, the less the more words are between. */
function closeness(first: readonly Span[], second: readonly Span[]): number {
  let best = 0;
  for (const a of first) {
    for (const b of second) {
      const between = b.from >= a.to ? b.from - a.to : a.from - b.to + 1;
      best = Math.max(best, 1 / (1 + Math.max(0, between)));
    }
  }
  return best;
}

/** Whether no sentence has both. */
const areApart = (first: readonly Span[], second: readonly Span[], document: Document): boolean =>
  !first.some((a) =>
    second.some((b) => document.sentenceAt(a.from) === document.sentenceAt(b.from)),
  );

/** Spans in reading order, without those inside another. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter((span) => {
    const outside = span.to > end;
    end = Math.max(end, span.to);
    return outside;
  });
}
