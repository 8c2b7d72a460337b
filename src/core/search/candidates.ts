import { analyse } from '../azerbaijani/analyse.ts';
import { longest, stem as stemOf } from '../azerbaijani/stem.ts';
import { closed, openWord, shortWord } from './query/last-word.ts';
import { shortestPart } from './query/parse.ts';
import { mapWords, type Query, type Unit, type Word, wanted } from './query/query.ts';
import type { Document } from './rank/document.ts';
import type { Scores, SearchIndex } from './search-index.ts';

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
 * Decides whether the last word is a beginning: not when it is short and stands in the essays itself; when it is an
 * ordinary word that they do not have, only of what is derived of it (*Şəki* begins no *şəkil*).
 */
export async function settled(query: Query, index: SearchIndex): Promise<Query> {
  const last = openWord(query);
  if (!last) return query;
  const isShort = last.fold.length <= shortWord;
  const stands = (await index.essaysWith(last.stem)).size > 0;
  const isWhole = isShort ? stands : !stands && (await isOrdinary(last, index));
  if (!isWhole) return query;
  return isShort
    ? closed(query)
    : mapWords(query, (word) => (word.open ? { ...word, isNarrow: true } : word));
}

/** Whether a word is an ordinary one; where the list cannot be had, it may go on. */
async function isOrdinary({ stem, fold }: Word, index: SearchIndex): Promise<boolean> {
  if (stem !== fold) return false;
  const listed = await index.wordsNear(stem).catch(() => []);
  return listed.some(([target, , count]) => target === stem && count === 0);
}

/**
 * Looks for the essays that have most of what a query wants, rare words before common ones; at the same by
 * Pagefind's score.
 * @param most how many texts are fetched
 * @throws LoadFault
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
  const looked = ids.slice(0, most);
  const beyond = ids.slice(most);
  return {
    documents: await Promise.all(looked.map((id) => index.document(id))),
    more: beyond.length,
    elsewhere: new Set(units.filter((_, at) => beyond.some((id) => scores[at]?.has(id)))),
  };
}

/** The essays with any of a unit's runs; of a word that stands nowhere, those that write it as two. */
async function scoresOf({ runs }: Unit, index: SearchIndex): Promise<Scores> {
  const inRun = async (run: readonly Word[]) =>
    inAll(await Promise.all(run.map((word) => scoresOfWord(word, index))));
  const scores = union(await Promise.all(runs.map(inRun)));
  const [[word, ...more] = []] = runs;
  return scores.size > 0 || !word || more.length > 0 ? scores : scoresInTwo(word, index);
}

/** As many words as a text is looked for that writes one as several (`spansInTwo` of rank/match.ts). */
const mostParts = 3;

async function scoresInTwo(word: Word, index: SearchIndex, parts = mostParts): Promise<Scores> {
  const { exact, fold, open } = word;
  // Letters do not stand under those of the fold, or there are so many that they are no word, and time without end.
  if (exact.length !== fold.length || fold.length > longest || parts < 2) return new Map();
  const found = Array.from(fold, async (_, at): Promise<Scores> => {
    if (at < shortestPart || at > fold.length - shortestPart) return new Map();
    const [first] = analyse(exact.slice(0, at));
    const [rest] = analyse(exact.slice(at));
    const before = first ? await index.essaysWith(first.stem) : new Map();
    if (before.size === 0 || !rest) return before;
    const asked = { ...rest, open };
    const after = await scoresOfWord(asked, index);
    return inAll([before, after.size > 0 ? after : await scoresInTwo(asked, index, parts - 1)]);
  });
  return union(await Promise.all(found));
}

async function scoresOfWord({ stem, fold, open }: Word, index: SearchIndex): Promise<Scores> {
  const whole = await index.essaysWith(stem);
  if (!open) return whole;
  const all = union([whole, await index.essaysWith(fold, false)]);
  if (all.size > 0) return all;
  // What is typed may reach into the endings of a word, of which the index knows only the stem.
  const least = Math.max(shortWord, fold.length - longestEnding);
  const stems = Array.from({ length: fold.length - least + 1 }, (_, less) =>
    stemsOf(fold.slice(0, fold.length - less)),
  );
  return union(await Promise.all([...new Set(stems.flat())].map((it) => index.essaysWith(it))));
}

/** What a word cut short may be of: cut after an ending, or after a voice, to which a tense belongs (çevril-ir). */
const stemsOf = (beginning: string): string[] => [
  beginning,
  ...['', 'ir', 'ur'].map((tense) => stemOf(beginning + tense)),
];

const inAll = ([first = new Map(), ...rest]: readonly Scores[]): Scores =>
  new Map([...first].filter(([id]) => rest.every((scores) => scores.has(id))));

function union(all: readonly Scores[]): Scores {
  const scores = new Map<string, number>();
  for (const some of all) {
    for (const [id, score] of some) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  return scores;
}
