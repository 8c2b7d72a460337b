import { AliasTable } from '../../core/search/query/aliases.ts';
import { parse } from '../../core/search/query/parse.ts';
import type { Query } from '../../core/search/query/query.ts';
import { queryFromAddress } from '../../core/search/query-from-address.ts';
import { wordsIn } from '../../core/search/words-in.ts';
import { decoded } from '../decoded.ts';
import { NodeText } from '../node-text.ts';
import { queryParameter } from './addresses.ts';
import { FoundBar } from './found-bar.ts';
import { loadManifest } from './load-manifest.ts';

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
    // Of a paragraph that is higher than the window, its middle would hide where it begins.
    const isWithin = place.matches('p') && place.offsetHeight < innerHeight;
    place.scrollIntoView({ block: isWithin ? 'center' : 'start' });
    place.classList.add('arrived');
    place.addEventListener('animationend', () => place.classList.remove('arrived'), { once: true });
  }
  const names = await loadManifest().catch(() => null);
  if (!essay || arrival !== arrivals) return;
  const asked = parse(query, new AliasTable(names?.aliases ?? []));
  bar?.dismiss();
  bar = new FoundBar(query, essay, () => rangesOf(asked, essay), place);
}

/** What of an essay's page has words of the essay: headings, and every kind of leaf; a figure of the edition has no anchor. */
const blocks = 'h1, h2, h3, :is(p, li)[id], figure[id] figcaption';

/** Where a query's words stand in an essay's page, in reading order; a range may span several elements. */
function rangesOf(query: Query, essay: Element): Range[] {
  const texts = Array.from(essay.querySelectorAll(blocks), (block) => new NodeText(block));
  const found = wordsIn(
    texts.map(({ text }) => text),
    query,
  );
  return texts.flatMap((nodes, at) =>
    (found[at] ?? []).flatMap(({ start, end }) => nodes.range(start, end) ?? []),
  );
}
