import { stem as stemOf } from '../azerbaijani/stem.ts';
import { shortestPart } from './query/parse.ts';
import { type Query, type Unit, type Word, wanted } from './query/query.ts';
import type { Document } from './rank/document.ts';
import { part } from './rank/match.ts';
import type { Scores, SearchIndex } from './search-index.ts';

/** A word this short that stands in the essays is no beginning of another. */
const shortWord = 3;
/** How many letters the typed beginning of a word may be longer than its stem. */
const longestEnding = 6;

/** The essays in which a query may be found. */
export interface Candidates {
  /** The best of them, with their texts. */
  readonly documents: readonly Document[];
  /** How many there are beyond those. */
  readonly more: number;
  /** Units of which an essay beyond those may have something. */
  readonly elsewhere: ReadonlySet<Unit>;
}

/**
 * Decides whether the last word is a beginning: not when it is short and stands in the essays itself, nor when it is
 * an ordinary word that they do not have (*Şəki* begins no *şəkil*).
 */
export async function settled(query: Query, index: SearchIndex): Promise<Query> {
  const last = query.at(-1)?.runs[0]?.at(-1);
  if (!last?.open) return query;
  const isShort = last.fold.length <= shortWord;
  const stands = (await index.essaysWith(last.stem)).size > 0;
  const isWhole = !stands && !isShort && last.fold === last.stem;
  if (!(isWhole && (await isOrdinary(last, index))) && !(isShort && stands)) return query;
  const settle = (word: Word): Word =>
    isShort ? { ...word, open: false } : { ...word, isNarrow: true };
  return query.map((unit) => ({ ...unit, runs: unit.runs.map((run) => run.map(settle)) }));
}

/** Whether a word is an ordinary one; where the list cannot be had, it may go on. */
async function isOrdinary({ stem }: Word, index: SearchIndex): Promise<boolean> {
  const listed = await index.wordsNear(stem).catch(() => []);
  return listed.some(([target, , count]) => target === stem && count === 0);
}

/**
 * Looks for the essays that have most of what a query wants, rare words before common ones; at the same by
 * Pagefind's score.
 * @param most how many texts are fetched
 * @throws SearchFault
 */
export async function candidates(
  query: Query,
  index: SearchIndex,
  most: number,
): Promise<Candidates> {
  const units = wanted(query);
  const scores = await Promise.all(units.map((unit) => scoresOf(unit, index)));
  const sums = new Map<string, number>();
  for (const score of scores) {
    // Having one more of the words counts for more than any score for the others.
    const rarity = 1000 / Math.log2(1 + score.size);
    for (const [id, value] of score)
      sums.set(id, (sums.get(id) ?? 0) + rarity + Math.min(value, 999) / 1000);
  }
  const ids = [...sums].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const looked = new Set(ids.slice(0, most));
  const isElsewhere = (_: Unit, at: number) =>
    [...(scores[at]?.keys() ?? [])].some((id) => !looked.has(id));
  return {
    documents: await Promise.all([...looked].map((id) => index.document(id))),
    more: ids.length - looked.size,
    elsewhere: new Set(units.filter(isElsewhere)),
  };
}

/** The essays with any of a unit's runs; of a word that stands nowhere, those that write it as two. */
async function scoresOf({ runs }: Unit, index: SearchIndex): Promise<Scores> {
  const scores = union(await Promise.all(runs.map((run) => scoresOfRun(run, index))));
  const [[word, ...more] = []] = runs;
  return scores.size > 0 || !word || more.length > 0 ? scores : scoresInTwo(word, index);
}

/** The essays with all words of a run. */
async function scoresOfRun(run: readonly Word[], index: SearchIndex): Promise<Scores> {
  return inAll(await Promise.all(run.map((word) => scoresOfWord(word, index))));
}

async function scoresInTwo(word: Word, index: SearchIndex): Promise<Scores> {
  const cuts = Array.from(
    { length: Math.max(0, word.fold.length - 2 * shortestPart + 1) },
    (_, at) => at + shortestPart,
  );
  const found = cuts.map(async (at): Promise<Scores> => {
    const [first, rest] = [part(word, 0, at), part(word, at)];
    if (!first || !rest) return new Map();
    const before = await index.essaysWith(first.stem);
    if (before.size === 0) return before;
    const after = await scoresOfWord(rest, index);
    return inAll([before, after.size > 0 ? after : await scoresInTwo(rest, index)]);
  });
  return union(await Promise.all(found));
}

async function scoresOfWord({ stem, fold, open }: Word, index: SearchIndex): Promise<Scores> {
  const whole = await index.essaysWith(stem);
  if (!open) return whole;
  const all = union([whole, await index.essaysWith(fold, false)]);
  if (all.size > 0) return all;
  // What is typed may reach into the endings of a word, of which the index knows only the stem.
  const lengths = Array.from({ length: longestEnding }, (_, more) => fold.length - 1 - more);
  const parts = lengths.filter((length) => length >= shortWord).map((end) => fold.slice(0, end));
  const stems = new Set([fold, ...parts].flatMap(stemsOf));
  return union(await Promise.all([...stems].map((it) => index.essaysWith(it))));
}

/** What a word cut short may be of: cut after an ending, or after a voice, to which a tense belongs (çevril-ir). */
const stemsOf = (beginning: string): string[] => [
  beginning,
  stemOf(beginning),
  ...['ir', 'ur'].map((tense) => stemOf(beginning + tense)),
];

function inAll([first = new Map(), ...rest]: readonly Scores[]): Scores {
  return new Map([...first].filter(([id]) => rest.every((scores) => scores.has(id))));
}

function union(all: readonly Scores[]): Scores {
  const [only] = all;
  if (only && all.length === 1) return only;
  const scores = new Map<string, number>();
  for (const some of all) {
    for (const [id, score] of some) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  return scores;
}
