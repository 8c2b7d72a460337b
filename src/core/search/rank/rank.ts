import { groupBy } from '../../group-by.ts';
import type { Query, Unit } from '../query/query.ts';
import { constants } from './constants.ts';
import type { Document } from './document.ts';
import type { Span } from './match.ts';
import { type Hit, hitOf } from './score.ts';
import { type Weighed, weigh } from './weigh.ts';

/** What of a query some essays have. */
export interface Ranking {
  /** Places that have all that carries meaning, best first. */
  readonly hits: readonly Hit[];
  /** Where there are none: places that have most of it, by weight. */
  readonly nearest: readonly Hit[];
  /** What stands in none of the essays. */
  readonly absent: readonly Unit[];
}

/** Ranks the places of some essays for a query. */
export function rank(query: Query, documents: readonly Document[]): Ranking {
  const units = query.map((unit) => weigh(unit, documents));
  const wanted = units.filter(({ unit }) => unit.meaning > 0);
  const absent = wanted.filter(({ isAbsent }) => isAbsent).map(({ unit }) => unit);
  const hits = places(units, documents, ({ lacking }) => lacking.length === 0);
  if (hits.length > 0) return { hits, nearest: [], absent };
  const isNear = hasMost(wanted);
  return { hits, nearest: isNear ? places(units, documents, isNear) : [], absent };
}

/** The paragraphs, headings and titles that have enough; where none has, the sections. */
function places(
  units: readonly Weighed[],
  documents: readonly Document[],
  hasEnough: (hit: Hit) => boolean,
): Hit[] {
  for (const hitsOf of [blockHits, sectionHits]) {
    const hits = documents.flatMap((document, at) => hitsOf(document, at, units).filter(hasEnough));
    if (hits.length > 0) return hits.sort((a, b) => b.score - a.score);
  }
  return [];
}

function blockHits(document: Document, at: number, units: readonly Weighed[]): Hit[] {
  const wanted = units.filter(({ unit }) => unit.meaning > 0);
  const blocks = new Set(wanted.flatMap(({ places: all }) => [...(all[at]?.keys() ?? [])]));
  return [...blocks].map((block) => hitOf(document, at, [block], units));
}

function sectionHits(document: Document, at: number, units: readonly Weighed[]): Hit[] {
  return document.sections.map((blocks) => {
    const hit = hitOf(document, at, blocks, units);
    // The lead has no heading: its fullest paragraph stands for it.
    const isHeaded = document.blocks[hit.block]?.kind === 'heading';
    return isHeaded ? hit : { ...hit, block: fullest(hit.spans) };
  });
}

/** The block with most of the spans. */
const fullest = (spans: readonly Span[]): number => {
  const blocks = [...groupBy(spans, ({ block }) => block)];
  return blocks.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
};

/** Whether a place has most of what stands anywhere, by weight; `null` where most stands nowhere. */
function hasMost(wanted: readonly Weighed[]): ((hit: Hit) => boolean) | null {
  const sum = (units: readonly Weighed[]) => units.reduce((all, { weight }) => all + weight, 0);
  const total = sum(wanted);
  const nowhere = sum(wanted.filter(({ isAbsent }) => isAbsent));
  if (nowhere > total * constants.absent) return null;
  const most = nowhere + (total - nowhere) * constants.lacking;
  return ({ lacking }) => sum(wanted.filter(({ unit }) => lacking.includes(unit))) <= most;
}
