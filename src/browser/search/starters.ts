import * as strings from '../../strings.ts';
import { make } from '../make.ts';
import { searchFor } from './addresses.ts';
import { forget, recent } from './recent.ts';

const words = strings.search;

/** What an empty field offers: the reader's last searches and a few examples. */
export function starters(): HTMLElement {
  const past = recent();
  const clear = make('button', { type: 'button', class: 'link' }, words.forget);
  const list = make('section', {}, heading(words.recent), links(past), clear);
  clear.addEventListener('click', () => {
    forget();
    list.closest('search-box')?.querySelector('input')?.focus();
    list.remove();
  });
  return make(
    'div',
    { class: 'starters' },
    past.length > 0 ? list : null,
    make('section', {}, heading(words.try), links(words.examples)),
  );
}

const heading = (text: string) => make('h2', {}, text);

/** Links, so that they can be opened elsewhere; the box itself follows them without leaving the page. */
const links = (queries: readonly string[]) =>
  make(
    'ul',
    { class: 'row' },
    ...queries.map((query) =>
      make('li', {}, make('a', { href: searchFor(query), 'data-query': query }, query)),
    ),
  );
