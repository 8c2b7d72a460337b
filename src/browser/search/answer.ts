import type { Offer, Outcome } from '../../core/search/outcome.ts';
import type { Hit } from '../../core/search/rank/score.ts';
import { addresses } from '../../site.ts';
import * as strings from '../../strings.ts';
import { make } from '../make.ts';
import { pageOf, searchFor } from './addresses.ts';
import { hitItems, kindOf } from './hit-list.ts';

const words = strings.search;

/** How many places a suggestion and the nearest show. */
const most = 10;

/** What stands above the results: how many there are of which kind and in what order, or why there are none. */
export function summary({ hits, nearest, missing, offer }: Outcome): string[] {
  if (hits.length > 0) return [counted(hits), ...(hits.length > 2 ? [words.order] : [])];
  if (nearest.length > 0) return [words.nothing];
  if (missing.length > 0) return [words.missing(missing.map(quoted))];
  return [offer?.kind === 'rest' ? words.apart : words.nothing];
}

/** “2 abzas, 1 başlıq”: what the list below has, kind by kind. */
function counted(hits: readonly Hit[]): string {
  const count = (kind: ReturnType<typeof kindOf>) =>
    hits.filter((hit) => kindOf(hit) === kind).length;
  const counts = [
    words.counts.paragraphs(count('paragraph')),
    words.counts.sections(count('section')),
    words.counts.headings(count('heading')),
  ];
  return counts.filter((text) => !text.startsWith('0')).join(', ');
}

const quoted = (word: string): string => (word.startsWith('“') ? word : `“${word}”`);

/** What there is where nothing was found: another query, the nearest places, else where one may look. */
export function offers(outcome: Outcome, query: string): HTMLElement[] {
  const { hits, nearest, offer } = outcome;
  if (hits.length > 0) return [];
  if (!offer && nearest.length === 0) return [otherWays()];
  return [
    ...(offer ? [suggestion(offer)] : []),
    ...(nearest.length > 0 ? [near(outcome, query)] : []),
  ];
}

/** Another query that finds something, and what it finds, apart from the results of the reader's own. */
function suggestion({ kind, text, hits }: Offer): HTMLElement {
  const link = make('a', { href: searchFor(text), 'data-query': text }, text);
  const items = hitItems(hits.slice(0, most), text);
  const list = items.length > 0 ? make('ol', { class: 'hits' }, ...items) : null;
  const sentence = make('p', {}, `${words.offers[kind]} `, link);
  return make('div', { class: 'offer', 'data-search-suggestion': '' }, sentence, list);
}

/** The places that have most of what was asked for, under a sentence that names what they lack. */
function near({ nearest, offer }: Outcome, query: string): HTMLElement {
  const labels = nearest.map(({ missing }) => missing.map(({ label }) => quoted(label)));
  const common = (labels[0] ?? []).filter((label) => labels.every((some) => some.includes(label)));
  const asked = offer?.kind === 'spelling' ? offer.text : query;
  const items = hitItems(nearest.slice(0, most), asked);
  for (const item of items) {
    const lacking = labels[Number(item.dataset['rank']) - 1] ?? [];
    const rest = lacking.filter((label) => !common.includes(label));
    if (rest.length > 0) item.append(make('p', { class: 'lacks small' }, words.lacking(rest)));
  }
  const sentence = common.length > 0 ? words.nearest(common) : words.nearestApart;
  const list = make('ol', { class: 'hits' }, ...items);
  return make('div', { class: 'offer', 'data-search-nearest': '' }, make('p', {}, sentence), list);
}

/** Where else a reader may look: the index of names, the essays themselves. */
export const otherWays = (): HTMLElement =>
  make(
    'p',
    { class: 'small' },
    `${words.otherWays} `,
    make('a', { href: pageOf(addresses.index) }, words.index),
    '\u00A0· ',
    make('a', { href: pageOf(addresses.home) }, words.essays),
  );
