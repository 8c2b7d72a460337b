import type { Finding, Outcome } from './outcome.ts';
import { type Unit, wanted } from './query/query.ts';
import type { SearchIndex } from './search-index.ts';
import { respell } from './suggest/respell.ts';
import { wordingOf } from './suggest/wording.ts';

/** Searches again, for another text. */
type Search = (text: string) => Promise<Finding>;

/** More words than this are no query of which a part would be offered. */
const longest = 8;

/** What there is for a reader whose query finds nothing: another query, or the places that are nearest. */
export async function offerFor(
  input: string,
  { query, nearest, missing }: Finding,
  index: SearchIndex,
  search: Search,
): Promise<Pick<Outcome, 'nearest' | 'offer'>> {
  const units = wanted(query);
  for (const unit of units.filter(({ quoted }) => quoted)) {
    const wording = await wordingOf(unit, search);
    const text = input.replace(unit.label.slice(1, -1), () => wording);
    const { hits } = text === input ? { hits: [] } : await search(text);
    if (hits.length > 0) return { nearest: [], offer: { kind: 'wording', text, hits } };
  }
  const respelt = missing.length > 0 ? await respell(input, missing, index) : input;
  const other = respelt === input ? null : await search(respelt);
  const isBetter = other && other.missing.length < missing.length;
  if (other && (other.hits.length > 0 || (isBetter && other.nearest.length > 0))) {
    const offer = { kind: 'spelling' as const, text: respelt, hits: other.hits };
    return { nearest: other.nearest, offer };
  }
  if (nearest.length > 0 || units.length > longest) return { nearest, offer: null };
  const rest = isBetter ? parts(wanted(other.query), other.missing) : parts(units, missing);
  for (const part of rest) {
    const text = part.map(({ label }) => label.replace(/[“”]/gu, '')).join(' ');
    const { hits } = await search(text);
    const kind = isBetter ? 'spelling' : 'rest';
    if (hits.length > 0) return { nearest, offer: { kind, text, hits } };
  }
  return { nearest, offer: null };
}

/** Parts of a query that may be found, largest first: all that stands somewhere, then with one unit less. */
function parts(units: readonly Unit[], missing: readonly Unit[]): (readonly Unit[])[] {
  const there = units.filter((unit) => unit.quoted || !missing.includes(unit));
  const fewer = there.length > 1 ? there.map((left) => there.filter((unit) => unit !== left)) : [];
  return [there, ...fewer].filter((some) => some.length > 0);
}
