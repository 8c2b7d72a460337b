import type { SearchIndex } from './browser/search-index.ts';
import { candidates, settled } from './candidates.ts';
import { isLenient, type Offer, offerFor, without } from './offer.ts';
import { parse } from './query/parse.ts';
import type { Query, Unit } from './query/query.ts';
import { spansOf } from './rank/match.ts';
import { type Hit, rank } from './rank/rank.ts';

/** What a search has come to. */
export interface Outcome {
  readonly hits: readonly Hit[];
  /** How many further essays have some of the words, beyond those whose texts were looked at. */
  readonly more: number;
  /** What stands nowhere, as it was typed. */
  readonly missing: readonly string[];
  /** Something else that the reader may have wanted, never mixed into the results. */
  readonly offer: Offer | null;
}

/** How many essays' texts are fetched for one page of results. */
export const essaysAtOnce = 6;

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
  const read = (text: string) => settled(parse(text, index.aliases), index);
  const query = await read(input);
  const { hits, more, missing } = await find(query, index, most);
  if (hits.length > 0) return { hits, more, missing: [], offer: null };
  const labels = missing.map(({ label }) => label);
  if (isLenient(query, missing)) {
    const found = await find(without(query, missing), index, most);
    if (found.hits.length > 0) return { ...found, missing: labels, offer: null };
  }
  const again = async (text: string) => (await find(await read(text), index, most)).hits;
  return {
    hits,
    more: 0,
    missing: labels,
    offer: await offerFor(input, query, missing, index, again),
  };
}

interface Finding {
  readonly hits: readonly Hit[];
  readonly more: number;
  /** Units that stand in none of the essays looked at. */
  readonly missing: readonly Unit[];
}

async function find(query: Query, index: SearchIndex, most: number): Promise<Finding> {
  const { documents, more, nowhere } = await candidates(query, index, most);
  const hits = rank(query, documents);
  const isMissing = (unit: Unit) =>
    nowhere.includes(unit) || documents.every((it) => spansOf(unit, it).length === 0);
  return { hits, more, missing: hits.length > 0 ? [] : query.units.filter(isMissing) };
}
