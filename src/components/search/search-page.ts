import { remember } from './recent.ts';
import type { SearchBox } from './search-box.ts';

/** Servers refuse long addresses. */
const longest = 200;

/** On the search page the query is in the address: shareable, and in the history. */
export class SearchPage {
  readonly #box: SearchBox;
  /** Whether the next change begins a new entry of the history. */
  #settled = true;

  constructor(box: SearchBox) {
    this.#box = box;
    if (box.query === '') this.#read();
    box.addEventListener('search-query', () => this.#write());
    box.addEventListener('search-follow', () => this.#settle());
    box.addEventListener('change', () => this.#settle());
    box.addEventListener('submit', (event) => {
      event.preventDefault();
      remember(box.query);
      this.#settle();
    });
    window.addEventListener('popstate', () => this.#read());
  }

  #write(): void {
    const { query } = this.#box;
    const address = new URL(location.href);
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.slice(0, longest).toWellFormed());
    if (address.href === location.href) return;
    if (this.#settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#settled = false;
  }

  #read(): void {
    this.#box.input.value = queryOf(location.search);
    this.#settled = true;
    void this.#box.search();
  }

  #settle(): void {
    this.#settled = true;
  }
}

export const queryOf = (search: string): string => new URLSearchParams(search).get('q') ?? '';
