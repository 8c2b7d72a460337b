import { queryFromAddress } from '../../core/search/query-from-address.ts';
import { encoded } from './addresses.ts';
import { remember } from './recent.ts';

/** A box that searches for what is in its field. */
interface Box extends HTMLElement {
  readonly input: HTMLInputElement;
  readonly query: string;
  search(): Promise<void>;
}

/** Browsers take only so many changes of the address in a time, and each costs some of the next frame. */
const pause = 150;

/** On the search page the query is in the address: shareable, and in the history. */
export class SearchPage {
  readonly #box: Box;
  readonly #title = document.title;
  /** Whether the next change begins a new entry of the history. */
  #settled = true;
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(box: Box, signal: AbortSignal) {
    this.#box = box;
    if (box.query === '') void this.#read();
    else {
      // Typed before this code had come.
      this.#write();
      void box.search();
    }
    const later = () => {
      clearTimeout(this.#writing);
      this.#writing = setTimeout(() => this.#write(), pause);
    };
    const submit = (event: Event) => {
      event.preventDefault();
      remember(box.query);
      this.#settle();
    };
    box.addEventListener('search-query', later, { signal });
    box.addEventListener('search-follow', () => this.#settle(), { signal });
    box.addEventListener('change', () => this.#settle(), { signal });
    box.addEventListener('submit', submit, { signal });
    window.addEventListener('popstate', () => this.#read(), { signal });
    // A page that comes back from the browser's history without its results must scroll once they are there.
    const leave = () => history.replaceState({ scroll: scrollY }, '');
    window.addEventListener('pagehide', leave, { signal });
  }

  /** Tabs and the history name the page by its query. */
  #name(query: string): void {
    document.title = query.trim() === '' ? this.#title : `${query.trim()} – ${this.#title}`;
  }

  #write(): void {
    clearTimeout(this.#writing);
    const { query } = this.#box;
    this.#name(query);
    const kept = decodeURIComponent(encoded(query));
    // The same query may be written in more than one way.
    if (queryFromAddress(location.search) === kept.normalize('NFC')) return;
    const address = new URL(location.href);
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', kept);
    if (address.href === location.href) return;
    if (this.#settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#settled = false;
  }

  async #read(): Promise<void> {
    clearTimeout(this.#writing);
    this.#box.input.value = queryFromAddress(location.search);
    this.#settled = true;
    this.#name(this.#box.query);
    const { scroll = 0 }: { scroll?: number } = history.state ?? {};
    await this.#box.search();
    // The browser has gone as far as the page without results reached.
    if (scroll > scrollY) scrollTo(0, scroll);
  }

  /** The query is what the reader meant: it is in the address, and the next is another entry. */
  #settle(): void {
    this.#write();
    this.#settled = true;
  }
}
