import type { Query, Unit } from './query/query.ts';
import type { Hit } from './rank/rank.ts';
import type { SearchIndex } from './search-index.ts';
import { respell } from './suggest/respell.ts';

/** Another query that finds something where the reader's own finds nothing. */
export interface Offer {
  /** `spelling`: a word seems misspelt; `rest`: without what stands nowhere, or not together. */
  readonly kind: 'spelling' | 'rest';
  /** The other query, ready to be typed. */
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** Searches again, for another text. */
type Search = (text: string) => Promise<readonly Hit[]>;

/**
 * Looks for another query to offer.
 * @param missing the units that stand nowhere; none when all stand somewhere, but not together
 */
export async function offerFor(
  input: string,
  query: Query,
  missing: readonly Unit[],
  index: SearchIndex,
  search: Search,
): Promise<Offer | null> {
  if (missing.length > 0) {
    const text = await respell(input, query, missing, index);
    const hits = text === input ? [] : await search(text);
    if (hits.length > 0) return { kind: 'spelling', text, hits };
  }
  for (const part of parts(query, missing)) {
    const text = part.map(({ label }) => label).join(' ');
    const hits = await search(text);
    if (hits.length > 0) return { kind: 'rest', text, hits };
  }
  return null;
}

/** Parts of a query that may be found, largest first: all that stands somewhere, then with one unit less. */
function parts({ units }: Query, missing: readonly Unit[]): (readonly Unit[])[] {
  const unquoted = units.map((unit) => ({ ...unit, label: unit.label.replace(/[“”]/gu, '') }));
  const there = unquoted.filter((_, at) => {
    const unit = units[at];
    return unit && (!missing.includes(unit) || unit.quoted);
  });
  const fewer = there.length > 1 ? there.map((left) => there.filter((unit) => unit !== left)) : [];
  return [there, ...fewer].filter((part) => part.length > 0);
}
