import { candidates, settled } from './candidates.ts';
import { type Offer, offerFor } from './offer.ts';
import { parse } from './query/parse.ts';
import type { Query, Unit } from './query/query.ts';
import { rank } from './rank/rank.ts';
import type { Hit } from './rank/score.ts';
import type { SearchIndex } from './search-index.ts';

/** What a search has come to. */
export interface Outcome {
  /** Places that have every word that carries meaning, best first. */
  readonly hits: readonly Hit[];
  /** How many further essays have some of the words, beyond those whose texts were looked at. */
  readonly more: number;
  /** Where no place has all: those that have most of the meaning, best first; each knows what it lacks. */
  readonly nearest: readonly Hit[];
  /** What stands in no essay of the collection, as it was typed. */
  readonly missing: readonly string[];
  /** Something else that the reader may have wanted, never mixed into the results. */
  readonly offer: Offer | null;
}

/** How many essays' texts are fetched for one page of results. */
export const essaysAtOnce = 6;

/** What a query finds by itself. */
export interface Finding {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly nearest: readonly Hit[];
  readonly more: number;
  /** Units that stand in no essay of the collection. */
  readonly missing: readonly Unit[];
}

/**
 * Searches.
 * @param input what the reader typed, whatever it is
 * @param most how many essays to look at closely
 * @throws SearchFault
 */
export async function search(
  input: string,
  index: SearchIndex,
  most = essaysAtOnce,
): Promise<Outcome> {
  const finding = await find(input, index, most);
  const { query, hits, more } = finding;
  if (hits.length > 0) {
    for (const word of beginnings(query)) index.foresee(word.stem);
    return { hits, more, nearest: [], missing: [], offer: null };
  }
  const missing = finding.missing.map(({ label }) => label);
  const other = await offerFor(input, finding, index, (text) => find(text, index, most));
  return { hits, more: 0, missing, ...other };
}

/** Words that may still be misspelt with the next letter. */
const beginnings = (query: Query) =>
  query.flatMap(({ runs }) => runs[0] ?? []).filter(({ open, fold }) => open && fold.length >= 3);

async function find(input: string, index: SearchIndex, most: number): Promise<Finding> {
  const query = await settled(parse(input, index.aliases), index);
  const { documents, more, elsewhere } = await candidates(query, index, most);
  const { hits, nearest, absent } = rank(query, documents);
  return { query, hits, nearest, more, missing: absent.filter((unit) => !elsewhere.has(unit)) };
}
