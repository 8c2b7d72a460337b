import type { Outcome } from '../../core/search/search.ts';
import * as strings from '../../strings.ts';
import { hitItems } from './hit-list.ts';
import { searchFor } from './links.ts';
import { make } from './make.ts';

const words = strings.search;

/** What stands above the results: how many there are, and what was not found. */
export function summary({ hits, missing, offer }: Outcome): string[] {
  const found = hits.length > 0;
  const named = missing.map((word) => (word.startsWith('“') ? word : `“${word}”`));
  const apart = !found && missing.length === 0 && offer?.kind === 'rest';
  return [
    found ? words.count(hits.length) : words.nothing,
    ...(missing.length > 0 ? [(found ? words.missingHere : words.missing)(named)] : []),
    ...(apart ? [words.apart] : []),
  ];
}

/** Another query that finds something, and what it finds, apart from the results of the reader's own. */
export function suggestion({ offer }: Outcome): Node[] {
  if (!offer) return [];
  const { kind, text, hits } = offer;
  return [
    make(
      'p',
      {},
      `${kind === 'spelling' ? words.meant : words.rest} `,
      make('a', { href: searchFor(text), 'data-query': text }, text),
    ),
    make('ol', { class: 'hits' }, ...hitItems(hits.slice(0, 10), text)),
  ];
}
