import { isQuestion, type Query } from '../query/query.ts';
import { distanceOf } from './distance.ts';
import type { Document } from './document.ts';
import { type Span, spansIn, spansOf, type Tier, tiers } from './match.ts';

/** A title, section or paragraph that a query leads to. */
export interface Hit {
  readonly document: Document;
  /** Index of the block that is shown and led to. */
  readonly block: number;
  /** Whether the words are found only in the section as a whole. */
  readonly wholeSection: boolean;
  /** What is found in the block, in reading order. */
  readonly spans: readonly Span[];
  /** Compared from the left, smaller first. */
  readonly order: readonly number[];
}

/** What of a query is found in one document. */
interface Found {
  readonly document: Document;
  readonly units: readonly (readonly Span[])[];
  readonly soft: readonly Span[];
  /** Blocks with the predicate; `null` when the query has none. */
  readonly said: ReadonlySet<number> | null;
  /** Whether the query is a question. */
  readonly asked: boolean;
}

/**
 * Where a query is found, best first. All its units must stand in one block; where no block has them all, in
 * one section.
 */
export function rank(query: Query, documents: readonly Document[]): Hit[] {
  const units = query.units.map((unit) => spansIn(unit, documents));
  const found = documents.map((document, at): Found => {
    const predicate = query.predicate && spansOf(query.predicate, document);
    return {
      document,
      units: units.map((spans) => spans[at] ?? []),
      soft: [...query.soft.flatMap((unit) => spansOf(unit, document)), ...(predicate ?? [])],
      said: predicate && new Set(predicate.map(({ block }) => block)),
      asked: isQuestion(query),
    };
  });
  const blocks = found.flatMap((it) =>
    places(it, (block) => block).map((place) => blockHit(it, place)),
  );
  const hits = blocks.length > 0 ? blocks : found.flatMap(sectionHits);
  return openingsFirst(hits.sort((a, b) => compare(a.order, b.order)));
}

/** Where an essay's title and its opening both have the words equally well, the opening comes first. */
function openingsFirst(hits: readonly Hit[]): Hit[] {
  const isTitle = ({ document, block }: Hit) => document.blocks[block]?.kind === 'title';
  const opens = (hit: Hit, title: Hit) =>
    hit !== title &&
    hit.document === title.document &&
    hit.document.blocks[hit.block]?.section === 0 &&
    compare(hit.order.slice(0, 3), title.order.slice(0, 3)) === 0;
  const sorted = [...hits];
  for (const title of hits.filter(isTitle)) {
    const at = sorted.indexOf(title);
    const opening = sorted.findIndex((hit, index) => index > at && opens(hit, title));
    if (opening > at) sorted.splice(at, 0, ...sorted.splice(opening, 1));
  }
  return sorted;
}

/** The spans of all units in one place; none of the lists is empty. */
interface Place {
  readonly units: readonly (readonly Span[])[];
}

/** The places (blocks, sections) where all units are found. */
function places({ units }: Found, placeOf: (block: number) => number): Place[] {
  const groups = units.map((spans) => Map.groupBy(spans, ({ block }) => placeOf(block)));
  const [first, ...others] = groups;
  if (!first) return [];
  return [...first].flatMap(([place, spans]) => {
    const rest = others.map((group) => group.get(place) ?? []);
    return rest.every((list) => list.length > 0) ? [{ units: [spans, ...rest] }] : [];
  });
}

function blockHit(found: Found, { units }: Place): Hit {
  const { document, soft } = found;
  const block = units[0]?.[0]?.block ?? 0;
  const spans = merged([...units.flat(), ...soft.filter((span) => span.block === block)]);
  return { document, block, wholeSection: false, spans, order: orderOf(found, units, block) };
}

function sectionHits(found: Found): Hit[] {
  const { document, soft } = found;
  const { blocks } = document;
  const sectionOf = (block: number) => blocks[block]?.section ?? 0;
  return places(found, sectionOf).map(({ units }) => {
    const all = merged([...units.flat(), ...soft]);
    const section = sectionOf(units[0]?.[0]?.block ?? 0);
    const heading = blocks.findIndex((it) => it.kind === 'heading' && it.section === section);
    const block = heading < 0 ? fullest(all) : heading;
    const spans = all.filter((span) => sectionOf(span.block) === section);
    return { document, block, wholeSection: true, spans, order: orderOf(found, units, block) };
  });
}

/** The block with most of the spans. */
function fullest(spans: readonly Span[]): number {
  const groups = [...Map.groupBy(spans, ({ block }) => block)];
  return groups.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

/**
 * What is compared, most telling first: what the question says before its mere subject; side by side before
 * apart; exact before folded before other forms; a title or heading before a paragraph; more before fewer, where
 * a word in the section's heading counts as well; and at last the order of reading.
 */
function orderOf(found: Found, units: Place['units'], block: number): number[] {
  const { document, soft, said, asked } = found;
  const tier = Math.max(...units.map((spans) => Math.min(...spans.map((span) => span.tier))));
  const { kind, section } = document.blocks[block] ?? { kind: 'paragraph', section: 0 };
  const headed = headedBy(found, section);
  // A question is about its subject, and what a section is about its heading says.
  const distance = units.length === 1 ? 0 : distanceOf(units) - (asked ? 2 * headed : 0);
  const amount =
    units.reduce((sum, spans) => sum + Math.log2(1 + weight(spans)), 0) +
    0.5 * headed +
    0.25 * soft.filter((span) => span.block === block).length;
  return [
    said && !said.has(block) ? 1 : 0,
    distance,
    tier,
    kind === 'paragraph' ? 1 : 0,
    -amount,
    block,
  ];
}

const weights: Readonly<Record<Tier, number>> = {
  [tiers.exact]: 1,
  [tiers.fold]: 0.95,
  [tiers.near]: 0.9,
  [tiers.stem]: 0.9,
  [tiers.prefix]: 0.4,
};

const weight = (spans: readonly Span[]): number =>
  spans.reduce((sum, { tier }) => sum + weights[tier], 0);

/** How many of the units the heading of a section has. */
function headedBy({ document, units }: Found, section: number): number {
  const heading = document.blocks.findIndex(
    (it) => it.section === section && it.kind !== 'paragraph',
  );
  return units.filter((spans) => spans.some(({ block }) => block === heading)).length;
}

/** Spans in reading order, without those inside another. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter((span) => {
    const outside = span.to > end;
    end = Math.max(end, span.to);
    return outside;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
