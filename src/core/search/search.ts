import { candidates, settled } from './candidates.ts';
import { type Offer, offerFor } from './offer.ts';
import { parse } from './query/parse.ts';
import { isName, isQuestion, type Query, type Unit } from './query/query.ts';
import { spansOf } from './rank/match.ts';
import { type Hit, rank } from './rank/rank.ts';
import type { SearchIndex } from './search-index.ts';

/** What a search has come to. */
export interface Outcome {
  readonly hits: readonly Hit[];
  /** How many further essays have some of the words, beyond those whose texts were looked at. */
  readonly more: number;
  /** What stands nowhere, or not in the places found, as it was typed. */
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
  const finding = await find(query, index, most);
  const { hits, more, missing } = finding;
  if (hits.length > 0) {
    for (const word of beginnings(query)) index.foresee(word.stem);
    return { hits, more, missing: [], offer: null };
  }
  for (const left of dispensable(query, finding)) {
    const rest = query.units.filter((unit) => !left.includes(unit));
    const found = await find({ ...query, units: rest }, index, most);
    if (found.hits.length > 0)
      return { ...found, missing: left.map(({ label }) => label), offer: null };
  }
  const again = async (text: string) => (await find(await read(text), index, most)).hits;
  const offer = await offerFor(input, query, missing, index, again);
  return { hits, more: 0, missing: missing.map(({ label }) => label), offer };
}

/** Words that may still be misspelt with the next letter. */
const beginnings = ({ units }: Query) =>
  units.flatMap(({ runs }) => runs.flat()).filter(({ open, fold }) => open && fold.length >= 3);

interface Finding {
  readonly hits: readonly Hit[];
  readonly more: number;
  /** Units that stand in none of the essays looked at. */
  readonly missing: readonly Unit[];
  /** In how many places each unit stands. */
  readonly counts: ReadonlyMap<Unit, number>;
}

async function find(query: Query, index: SearchIndex, most: number): Promise<Finding> {
  const { documents, more } = await candidates(query, index, most);
  const hits = rank(query, documents);
  const places = (unit: Unit) =>
    documents.reduce((sum, document) => sum + spansOf(unit, document).length, 0);
  const counts = new Map(hits.length > 0 ? [] : query.units.map((unit) => [unit, places(unit)]));
  const missing = [...counts].filter(([, count]) => count === 0).map(([unit]) => unit);
  return { hits, more, missing, counts };
}

/**
 * Units without which a query is still answered, the most dispensable first: in a long query the only one
 * that stands nowhere; in a question the commoner words, at last all of them, for it is about names and the rarest
 * word, or what a name is said to have: *Pekinin məqsədi nədir?*
 */
function dispensable(query: Query, { missing, counts }: Finding): (readonly Unit[])[] {
  const { units } = query;
  if (missing.length === 1 && units.length >= 4) return [missing];
  if (missing.length > 0 || !isQuestion(query)) return [];
  const [owner, owned] = units;
  if (owner && owned && units.length === 2)
    return isName(owner.label) && isOfOrIn(owner) && !isName(owned.label) ? [[owned]] : [];
  const count = (unit: Unit) => counts.get(unit) ?? 0;
  const commonest = units.filter(({ label }) => !isName(label)).sort((a, b) => count(b) - count(a));
  const left = commonest.length < units.length ? commonest : commonest.slice(0, -1);
  return [...left.map((unit) => [unit]), ...left.map((_, at) => left.slice(0, at + 1)).slice(1)];
}

/** Genitive or locative: what is said to have something, or where something is. */
const isOfOrIn = ({ runs }: Unit): boolean =>
  runs.some(([word]) => word && word.fold !== word.stem && /(?:[iu]n|d[ae])$/u.test(word.fold));
