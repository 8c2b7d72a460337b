import { SearchFault } from '../../core/search/faults.ts';
import { type Outcome, search } from '../../core/search/search.ts';
import { early, indexBase } from './early.ts';
import { PagefindIndex } from './pagefind/pagefind-index.ts';

let index: Promise<PagefindIndex> | null = null;

/** Opens the index ahead of the first search; what fails is tried again by the next. */
export function open(): Promise<PagefindIndex> {
  if (index) return index;
  const opening = PagefindIndex.open(indexBase, early);
  opening.catch(() => {
    index = null;
  });
  index = opening;
  return opening;
}

/**
 * Searches with the one index of the page. After a failure the next search begins anew.
 * @throws SearchFault
 */
export async function find(input: string, essays?: number): Promise<Outcome> {
  try {
    return await search(input, await open(), essays);
  } catch (cause) {
    index = null;
    throw cause instanceof SearchFault ? cause : new SearchFault('corrupt', indexBase, cause);
  }
}
