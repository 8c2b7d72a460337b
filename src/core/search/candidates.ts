import { stem as stemOf } from '../azerbaijani/stem.ts';
import type { Query, Unit, Word } from './query/query.ts';
import type { Document } from './rank/document.ts';
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
}

/** Decides whether the last word is a beginning: not when it is short and stands in the essays itself. */
export async function settled(query: Query, index: SearchIndex): Promise<Query> {
  const settle = async (word: Word): Promise<Word> => {
    const isWord =
      word.open && word.fold.length <= shortWord && (await index.essaysWith(word.stem)).size > 0;
    return isWord ? { ...word, open: false } : word;
  };
  const unit = async (it: Unit): Promise<Unit> => ({
    ...it,
    runs: await Promise.all(it.runs.map((run) => Promise.all(run.map(settle)))),
  });
  const [units, soft, predicate] = await Promise.all([
    Promise.all(query.units.map(unit)),
    Promise.all(query.soft.map(unit)),
    query.predicate && unit(query.predicate),
  ]);
  return { units, soft, predicate };
}

/**
 * Looks for the essays that have most of the query's units, best first by Pagefind's score.
 * @param most how many texts are fetched
 * @throws SearchFault
 */
export async function candidates(
  { units }: Query,
  index: SearchIndex,
  most: number,
): Promise<Candidates> {
  const scores = await Promise.all(units.map((unit) => scoresOf(unit, index)));
  const sums = new Map<string, number>();
  for (const score of scores) {
    // Having one more of the units counts for more than any score for the others.
    for (const [id, value] of score)
      sums.set(id, (sums.get(id) ?? 0) + 1000 + Math.min(value, 999));
  }
  const ids = [...sums].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  return {
    documents: await Promise.all(ids.slice(0, most).map((id) => index.document(id))),
    more: Math.max(0, ids.length - most),
  };
}

/** The essays with any of a unit's runs. */
async function scoresOf({ runs }: Unit, index: SearchIndex): Promise<Scores> {
  return union(await Promise.all(runs.map((run) => scoresOfRun(run, index))));
}

/** The essays with all words of a run. */
async function scoresOfRun(run: readonly Word[], index: SearchIndex): Promise<Scores> {
  const [first = new Map<string, number>(), ...rest] = await Promise.all(
    run.map((word) => scoresOfWord(word, index)),
  );
  const inAll = [...first].filter(([id]) => rest.every((scores) => scores.has(id)));
  return new Map(inAll);
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
const stemsOf = (part: string): string[] => [
  part,
  stemOf(part),
  ...['ir', 'ur'].map((tense) => stemOf(part + tense)),
];

function union(all: readonly Scores[]): Scores {
  const [only] = all;
  if (only && all.length === 1) return only;
  const scores = new Map<string, number>();
  for (const some of all) {
    for (const [id, score] of some) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  return scores;
}
