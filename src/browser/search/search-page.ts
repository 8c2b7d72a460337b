import { remember } from './recent.ts';
import type { SearchBox } from './search-box.ts';

/** Servers refuse long addresses. */
const longest = 200;
/** Browsers take only so many changes of the address in a time, and each costs some of the next frame. */
const pause = 150;

/** On the search page the query is in the address: shareable, and in the history. */
export class SearchPage {
  readonly #box: SearchBox;
  /** Whether the next change begins a new entry of the history. */
  #settled = true;
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(box: SearchBox) {
    this.#box = box;
    if (box.query === '') this.#read();
    // Typed before this code had come.
    else this.#write();
    box.addEventListener('search-query', () => {
      clearTimeout(this.#writing);
      this.#writing = setTimeout(() => this.#write(), pause);
    });
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
    clearTimeout(this.#writing);
    const { query } = this.#box;
    const address = new URL(location.href);
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.slice(0, longest));
    if (address.href === location.href) return;
    if (this.#settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#settled = false;
  }

  #read(): void {
    clearTimeout(this.#writing);
    this.#box.input.value = queryOf(location.search);
    this.#settled = true;
    void this.#box.search();
  }

  /** The query is what the reader meant: it is in the address, and the next is another entry. */
  #settle(): void {
    this.#write();
    this.#settled = true;
  }
}

export const queryOf = (search: string): string => new URLSearchParams(search).get('q') ?? '';
