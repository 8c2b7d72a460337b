import { target } from '../../src/core/search/excerpt.ts';
import type { Hit } from '../../src/core/search/rank/score.ts';
import { search } from '../../src/core/search/search.ts';
import type { SearchIndex } from '../../src/core/search/search-index.ts';
import type { Answer } from './ask.ts';

const address = (hit: Hit): string => {
  const { slug, anchor } = target(hit);
  return `https://balans.example/${slug}/#${anchor}`;
};

/** What the search page would show, without a browser. */
export async function askDirectly(index: SearchIndex, q: string): Promise<Answer> {
  const { hits, nearest, offer } = await search(q, index);
  return {
    results: hits.map(address),
    suggested: (offer?.hits ?? []).map(address),
    nearest: nearest.map(address),
  };
}
