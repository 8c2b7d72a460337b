import { isName, type Query, type Unit } from '../query/query.ts';
import { constants } from './constants.ts';
import type { Document } from './document.ts';
import { type Span, spansIn, type Tier, tiers } from './match.ts';

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

/** What of a query some essays have. */
export interface Ranking {
  /** Places that have all that carries meaning, best first. */
  readonly hits: readonly Hit[];
  /** Where there are none: places that have most of it, by weight. */
  readonly nearest: readonly Hit[];
  /** What stands in none of the essays. */
  readonly absent: readonly Unit[];
}

/** A unit, how much it weighs, and where it stands: for each essay the spans by block. */
interface Weighed {
  readonly unit: Unit;
  readonly weight: number;
  readonly places: readonly ReadonlyMap<number, readonly Span[]>[];
}

/** Ranks the places of some essays for a query. See the README of this folder for the score. */
export function rank(query: Query, documents: readonly Document[]): Ranking {
  const blocks = documents.reduce((sum, document) => sum + document.blocks.length, 0);
  const units = query.map((unit) => weighed(unit, documents, blocks));
  const wanted = units.filter(({ unit }) => unit.meaning > 0);
  const absent = wanted.filter(({ places }) => places.every(({ size }) => size === 0));
  const paragraphs = best(documents.flatMap((document, at) => blockHits(document, at, units)));
  const sections = best(documents.flatMap((document, at) => sectionHits(document, at, units)));
  // In a paragraph or heading; where none has enough, in a section as a whole.
  const either = (isEnough: (hit: Hit) => boolean) => {
    const found = paragraphs.filter(isEnough);
    return found.length > 0 ? found : sections.filter(isEnough);
  };
  const hits = either(({ lacking }) => lacking.length === 0);
  return {
    hits,
    nearest: hits.length > 0 ? [] : either(hasMost(wanted, absent)),
    absent: absent.map(({ unit }) => unit),
  };
}

const best = (hits: readonly Hit[]): Hit[] => [...hits].sort((a, b) => b.score - a.score);

/** Whether a place has most of what stands anywhere, by weight; none has, if most stands nowhere. */
function hasMost(wanted: readonly Weighed[], absent: readonly Weighed[]): (hit: Hit) => boolean {
  const sum = (units: readonly Weighed[]) => units.reduce((all, { weight }) => all + weight, 0);
  const total = sum(wanted);
  const nowhere = sum(absent);
  if (nowhere > total * constants.absent) return () => false;
  const most = nowhere + (total - nowhere) * constants.lacking;
  return ({ lacking }) => sum(wanted.filter(({ unit }) => lacking.includes(unit))) <= most;
}

function weighed(unit: Unit, documents: readonly Document[], blocks: number): Weighed {
  const spans = spansIn(unit, documents);
  const places = spans.map((list) => {
    const byBlock = new Map<number, Span[]>();
    for (const span of list) byBlock.set(span.block, [...(byBlock.get(span.block) ?? []), span]);
    return byBlock;
  });
  const count = places.reduce((sum, { size }) => sum + size, 0);
  const meaning = unit.meaning || constants.meaningless;
  const name = isNamed(unit, spans, documents) ? constants.name : 1;
  return { unit, weight: rarity(Math.max(1, count), blocks) * meaning * name, places };
}

/** Inverse document frequency as BM25 has it, always above 0. A word that stands nowhere is as rare as one that stands once. */
const rarity = (count: number, all: number): number =>
  Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** Whether all its places are written with a capital; of what stands nowhere, whether it was typed so. */
function isNamed(unit: Unit, spans: readonly Span[][], documents: readonly Document[]): boolean {
  if (spans.every((list) => list.length === 0)) return isName(unit.label);
  return spans.every((list, at) =>
    list.every(({ from }) => isName(documents[at]?.words[from]?.text ?? '')),
  );
}

/** A hit with what is found of a query in some blocks of a document. */
function hitOf(
  document: Document,
  at: number,
  within: readonly number[],
  block: number,
  units: readonly Weighed[],
): Hit {
  const { kind, section } = document.blocks[block] ?? { kind: 'paragraph', section: 0 };
  const heading = document.headingOf(section);
  const found = units.map((it) => ({
    ...it,
    spans: within.flatMap((number) => it.places[at]?.get(number) ?? []),
  }));
  let score = 0;
  let before: (typeof found)[number] | undefined;
  for (const it of found) {
    const { unit, weight, spans, places } = it;
    const isHeaded = places[at]?.has(heading) ?? false;
    if (spans.length > 0)
      score += weight * nearness(spans) * (kind === 'paragraph' ? 1 : constants.heading);
    if (isHeaded && kind === 'paragraph') score += weight * constants.headed;
    if (unit.meaning === 0) continue;
    if (before)
      score +=
        Math.min(weight, before.weight) * constants.neighbours * closeness(before.spans, spans);
    before = it;
  }
  const spans = merged(found.flatMap((it) => it.spans));
  const lacking = found
    .filter((it) => it.unit.meaning > 0 && it.spans.length === 0)
    .map(({ unit }) => unit);
  return { document, block, wholeSection: within.length > 1, spans, score, lacking };
}

function blockHits(document: Document, at: number, units: readonly Weighed[]): Hit[] {
  const wanted = units.filter(({ unit }) => unit.meaning > 0);
  const numbers = new Set(wanted.flatMap(({ places }) => [...(places[at]?.keys() ?? [])]));
  return [...numbers].map((block) => hitOf(document, at, [block], block, units));
}

function sectionHits(document: Document, at: number, units: readonly Weighed[]): Hit[] {
  return document.sections.map((blocks) => {
    const whole = hitOf(document, at, blocks, blocks[0] ?? 0, units);
    // The lead has no heading: its fullest paragraph stands for it.
    const isHeaded = document.blocks[whole.block]?.kind === 'heading';
    return isHeaded ? whole : { ...whole, block: fullest(whole.spans) };
  });
}

/** The block with most of the spans. */
function fullest(spans: readonly Span[]): number {
  const counts = new Map<number, number>();
  for (const { block } of spans) counts.set(block, (counts.get(block) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const worth: Readonly<Record<Tier, number>> = {
  [tiers.exact]: constants.exact,
  [tiers.fold]: constants.fold,
  [tiers.near]: constants.near,
  [tiers.stem]: constants.stem,
  [tiers.prefix]: constants.prefix,
};

/** How well a unit is found: by its nearest form, and a little more where it stands several times. */
function nearness(spans: readonly Span[]): number {
  const nearest = Math.max(...spans.map(({ tier }) => worth[tier]));
  const amount = spans.reduce((sum, { tier }) => sum + worth[tier], 0) / nearest;
  return (nearest * amount * (1 + constants.saturation)) / (amount + constants.saturation);
}

/** 1 where two neighbours of the query stand side by side in its order, the less the more words are between. */
function closeness(first: readonly Span[], second: readonly Span[]): number {
  let best = 0;
  for (const a of first) {
    for (const b of second) {
      const isInOrder = b.from >= a.to;
      const between = isInOrder ? b.from - a.to : a.from - b.to + 1;
      best = Math.max(best, 1 / (1 + Math.max(0, between)));
    }
  }
  return best;
}

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
