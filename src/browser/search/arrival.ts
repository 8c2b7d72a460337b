import { AliasTable } from '../../core/search/query/aliases.ts';
import { queryFromAddress } from '../../core/search/query-from-address.ts';
import { decoded } from '../decoded.ts';
import { queryParameter } from './addresses.ts';
import { emphasise } from './emphasise.ts';
import { FoundBar } from './found-bar.ts';
import { loadManifest } from './load-manifest.ts';
import { markRanges } from './mark-ranges.ts';

/** The marks of the last arrival; there is one bar at a time. */
let bar: FoundBar | null = null;
let arrivals = 0;

/**
 * Arrives at what a search on another page has led to: the query leaves the address bar for the marks.
 * @param bring whether to bring the place into view
 */
export async function arriveFromSearch(bring: boolean): Promise<void> {
  const query = queryFromAddress(location.search, queryParameter);
  const address = new URL(location.href);
  address.searchParams.delete(queryParameter);
  history.replaceState(history.state, '', address);
  await arrive(query, bring);
}

/**
 * Brings the place in the address into view, emphasises it briefly, and marks the words of the query in the essay.
 * Without the aliases of names all other words are marked none the less.
 */
export async function arrive(query: string, bring = true): Promise<void> {
  arrivals += 1;
  const arrival = arrivals;
  const essay = document.querySelector('main article');
  const place = document.getElementById(decoded(location.hash.slice(1)));
  if (place && bring) {
    place.scrollIntoView({ block: place.matches('p') ? 'center' : 'start' });
    emphasise(place);
  }
  const names = await loadManifest().catch(() => null);
  if (!essay || arrival !== arrivals) return;
  const aliases = new AliasTable(names?.aliases ?? []);
  bar?.dismiss();
  bar = new FoundBar(query, essay, () => markRanges(query, aliases, essay), place);
}
