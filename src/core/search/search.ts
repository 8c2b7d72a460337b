import { candidates, settled } from './candidates.ts';
import { offerFor } from './offer.ts';
import type { Finding, Outcome } from './outcome.ts';
import { parse } from './query/parse.ts';
import type { Query } from './query/query.ts';
import { rank } from './rank/rank.ts';
import type { SearchIndex } from './search-index.ts';

/** How many essays' texts are fetched for one page of results. */
export const essaysAtOnce = 6;

/**
 * Searches.
 * @param input what the reader typed, whatever it is
 * @param most how many essays to look at closely
 * @throws LoadFault
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

/** Words that may be misspelt some letters later; their list is then there. */
const beginnings = (query: Query) =>
  query.flatMap(({ runs }) => runs[0] ?? []).filter(({ open, fold }) => open && fold.length >= 2);

async function find(input: string, index: SearchIndex, most: number): Promise<Finding> {
  const query = await settled(parse(input, index.aliases), index);
  const { documents, more, elsewhere } = await candidates(query, index, most);
  const { hits, nearest, absent } = rank(query, documents);
  return { query, hits, nearest, more, missing: absent.filter((unit) => !elsewhere.has(unit)) };
}
