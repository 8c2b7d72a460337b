import type { Outcome } from '../../core/search/outcome.ts';
import { essaysAtOnce, search } from '../../core/search/search.ts';
import * as strings from '../../strings.ts';
import { addStyles } from '../add-styles.ts';
import { kindOf } from '../load.ts';
import { make } from '../make.ts';
import { offers, otherWays, summary } from './answer.ts';
import { listenForArrows } from './arrow-keys.ts';
import { CollectionIndex } from './collection-index.ts';
import { followInDialog } from './dialog-results.ts';
import { faultMessage } from './fault-message.ts';
import { type Entry, findEntry } from './find-entry.ts';
import { hitItems } from './hit-list.ts';
import type { Found } from './hit-strips.ts';
import { remember } from './recent.ts';
import results from './results.css?inline';
import { SearchPage } from './search-page.ts';
import { starters } from './starters.ts';

const words = strings.search;

/** So many results are shown at once; the rest come with a button. */
const resultsAtOnce = 40;
/** How long typing must pause before it is spoken what was found, in ms. */
const spokenAfter = 700;
/** How long a search may wait for the network before the reader is told, in ms. */
const untold = 250;
/** How long, before what is typed asks anew. */
const patience = 3_000;
/** How long after the first results Pagefind is fetched, where they came without it. */
const restAfter = 1_500;

interface Filling {
  readonly before?: readonly Node[];
  readonly items?: readonly Node[];
  readonly offers?: readonly Node[];
  readonly found?: Found;
}

type State = 'idle' | 'loading' | 'done' | 'error';

/**
 * Field, results and everything between them, on the search page and in the dialog; form and list are there before
 * this code. Dispatches `search-query` after each change of the query, `search-found` as results come and go, and
 * `search-follow` before a link of a result is followed.
 */
class SearchBox extends HTMLElement {
  #list = make('ol', { 'data-search-results': '' });
  /** To be seen; what is heard of it says the status, once typing has paused. */
  readonly #count = make('p', { class: 'count small', 'aria-hidden': 'true' });
  readonly #offers = make('div');
  readonly #more = make('button', { type: 'button', class: 'link more', hidden: '' }, words.more);
  readonly #before = make('div', { class: 'before' });
  readonly #entry = make('p', { class: 'in-index', hidden: '' });
  readonly #strips = document.createElement('hit-strips');
  readonly #status = make('p', { class: 'visually-hidden', role: 'status' });
  #index: Promise<CollectionIndex> | null = null;
  /** After a failure the browser's own cache is passed, which may hold what has failed. */
  #cache: RequestCache = 'default';
  #run = 0;
  #asked = '';
  #limit = { results: resultsAtOnce, essays: essaysAtOnce };
  #waitingSince = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #speaking: ReturnType<typeof setTimeout> | undefined;
  #end = new AbortController();

  get input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input) return input;
    throw new TypeError('search-box: no field');
  }

  get query(): string {
    return this.input.value;
  }

  /** The link of the best result for what is in the field, if there is one yet. */
  get first(): HTMLAnchorElement | null {
    return this.#list.dataset['state'] === 'done' ? this.#list.querySelector('a') : null;
  }

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    // The page's own examples make way for the box's, which know the last searches.
    const replaced = ':scope > :is(.fault, .starters, .without-scripts)';
    for (const it of this.querySelectorAll(replaced)) it.remove();
    this.#list = this.querySelector<HTMLOListElement>(':scope > ol') ?? this.#list;
    this.#list.setAttribute('aria-label', words.results);
    this.#list.classList.add('hits');
    this.#list.before(this.#status, this.#before, this.#entry, this.#strips, this.#count);
    this.#list.after(this.#more, this.#offers);
    this.input.addEventListener('input', () => this.#changed(), { signal });
    this.#more.addEventListener('click', () => this.#showMore(), { signal });
    this.addEventListener('click', (event) => this.#clicked(event), { signal });
    window.addEventListener('online', () => this.#online(), { signal });
    listenForArrows(this, this.input, signal);
    const dialog = this.closest('dialog');
    if (dialog) {
      followInDialog(this, dialog, signal);
      void this.search();
    } else new SearchPage(this, signal);
  }

  disconnectedCallback(): void {
    this.#end.abort();
    clearTimeout(this.#waiting);
    clearTimeout(this.#speaking);
  }

  /** Puts a query into the field and searches for it. */
  ask(query: string): void {
    this.input.value = query;
    this.#changed();
  }

  #changed(): void {
    this.#limit = { results: resultsAtOnce, essays: essaysAtOnce };
    if (this.#waitingSince > 0 && Date.now() - this.#waitingSince > patience) this.#askAnew();
    void this.search();
    this.dispatchEvent(new CustomEvent('search-query', { detail: this.query }));
  }

  /** Searches for what is in the field; whatever happens, the reader is told. */
  async search(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const { query } = this;
    clearTimeout(this.#waiting);
    this.#index ??= this.#open();
    if (query.trim() === '') {
      this.#empty();
      return;
    }
    this.#state('loading');
    this.#waiting = setTimeout(() => this.#wait(), untold);
    try {
      const index = await this.#index;
      const outcome = await search(query, index, this.#limit.essays);
      if (run !== this.#run) return;
      this.#show(outcome, query);
      index.rest(restAfter);
    } catch (cause) {
      if (run === this.#run) this.#fail(cause);
    }
  }

  /** Whatever fails is not kept, though nobody has asked for it yet. */
  #open(): Promise<CollectionIndex> {
    const index = CollectionIndex.open(this.#cache);
    index.catch(() => {
      if (this.#index === index) this.#askAnew();
    });
    return index;
  }

  /** What was asked for and has not come is asked for again, past the browser's cache. */
  #askAnew(): void {
    this.#index = null;
    this.#cache = 'reload';
    this.#waitingSince = 0;
  }

  /** The network is back: whatever has failed or is still waited for is asked for again. */
  #online(): void {
    const { state } = this.#list.dataset;
    if (state !== 'error' && state !== 'loading') return;
    this.#askAnew();
    void this.search();
  }

  #show(outcome: Outcome, query: string): void {
    const { hits, more } = outcome;
    this.#asked = query;
    this.#fill({
      items: hitItems(hits.slice(0, this.#limit.results), query),
      offers: offers(outcome, query),
      found: { hits, query },
    });
    this.#more.hidden = hits.length <= this.#limit.results && (more === 0 || hits.length === 0);
    this.#say(summary(outcome));
    this.#state('done');
    void this.#showEntry(query);
  }

  /**
   * The entry of the index that was asked for; where that cannot be told, search goes on without it. Room is kept for
   * it until it is known, and what has been drawn by then stays where it is.
   */
  async #showEntry(query: string): Promise<void> {
    const run = this.#run;
    let isDrawn = false;
    requestAnimationFrame(() => {
      isDrawn = true;
    });
    this.#fillEntry(null, true);
    const entry = await findEntry(query).catch(() => null);
    if (run === this.#run) this.#fillEntry(entry, isDrawn);
  }

  #fillEntry(entry: Entry | null, keepsRoom: boolean): void {
    const link = entry && make('a', { href: entry.href }, entry.title);
    this.#entry.replaceChildren(...(link ? [`${strings.names.inIndex} `, link] : []));
    this.#entry.hidden = link === null && !keepsRoom;
  }

  #empty(): void {
    this.#clear(starters());
    this.#say([]);
    this.#state('idle');
  }

  /** Results of another query do not stand under this one for long. */
  #wait(): void {
    this.#clear();
    this.#say([strings.searchField.loading]);
    this.#waitingSince ||= Date.now();
  }

  #fail(cause: unknown): void {
    const kind = kindOf(cause);
    this.#askAnew();
    const again = () => {
      this.input.focus();
      void this.search();
    };
    const message = faultMessage(kind, words.faults, () => this.query, again);
    message.append(otherWays());
    this.#clear(message);
    this.#say([]);
    this.#speak(words.faults[kind]);
    this.#state('error');
  }

  #clear(...before: readonly Node[]): void {
    this.#fillEntry(null, false);
    this.#fill({ before });
    this.#more.hidden = true;
  }

  #fill({ before = [], items = [], offers = [], found = { hits: [], query: '' } }: Filling): void {
    this.#before.replaceChildren(...before);
    this.#list.replaceChildren(...items);
    this.#offers.replaceChildren(...offers);
    this.dispatchEvent(new CustomEvent('search-found', { detail: found }));
  }

  #state(state: State): void {
    this.#list.dataset['state'] = state;
    this.#list.hidden = this.#list.children.length === 0;
    this.#list.setAttribute('aria-busy', String(state === 'loading'));
    if (state === 'loading') return;
    clearTimeout(this.#waiting);
    this.#waitingSince = 0;
  }

  #say(sentences: readonly string[]): void {
    this.#count.textContent = sentences.join('\u00A0· ');
    this.#speak(sentences.join('. '));
  }

  /** Speaks once typing has paused, and only the last. */
  #speak(sentence: string): void {
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      this.#status.textContent = sentence;
    }, spokenAfter);
  }

  #showMore(): void {
    const { results, essays } = this.#limit;
    const seen = this.#list.children.length;
    this.#limit = { results: results + resultsAtOnce, essays: essays + essaysAtOnce };
    const done = this.search();
    const run = this.#run;
    void done.then(() => {
      if (run !== this.#run) return;
      // They stand in their essays and sections, so that the next is not the one behind the last.
      const items = [...this.#list.querySelectorAll<HTMLElement>('li')];
      const next = items.find(({ dataset }) => Number(dataset['rank']) > seen);
      next?.querySelector('a')?.focus();
    });
  }

  #clicked(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { query } = link.dataset;
    if (query !== undefined) {
      event.preventDefault();
      this.ask(query);
      this.input.focus();
    } else if (link.closest('.hits')) {
      remember(this.#asked);
      const follow = new CustomEvent('search-follow', { detail: link, cancelable: true });
      if (!this.dispatchEvent(follow)) event.preventDefault();
    }
  }
}

addStyles(results);

// One file for all that is loaded later: of a file that others import browsers do not forget that it once failed.
export { arriveFromSearch } from './arrival.ts';

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
