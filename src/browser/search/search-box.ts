import { SearchFault } from '../../core/search/faults.ts';
import { essaysAtOnce, type Outcome } from '../../core/search/search.ts';
import * as strings from '../../strings.ts';
import { nearestPlaces, suggestion, summary } from './answer.ts';
import { listenForArrows } from './arrow-keys.ts';
import { find } from './engine.ts';
import { faultMessage, otherWays } from './fault-message.ts';
import { hitItems } from './hit-list.ts';
import { make } from './make.ts';
import { remember } from './recent.ts';
import { makeForm } from './search-form.ts';
import { starters } from './starters.ts';

const words = strings.search;

/** So many results are shown at once; the rest come with a button. */
const resultsAtOnce = 40;
/** How long typing must pause before it is spoken what was found. */
const spokenAfter = 700;
/** How long a search may wait for the network before the reader is told. */
const patience = 250;

type State = 'idle' | 'loading' | 'done' | 'error';

/**
 * Field, results and everything between them, on the search page and in the dialog. The page brings form
 * and list along, in the dialog the element makes them. Dispatches `search-query` after each change of the
 * query, and `search-follow` before a link of a result is followed.
 */
export class SearchBox extends HTMLElement {
  readonly #form = this.querySelector<HTMLElement>(':scope > search') ?? makeForm();
  readonly #list = this.querySelector('ol') ?? make('ol', { 'data-search-results': '' });
  readonly #count = make('p', { class: 'count small' });
  readonly #suggestion = make('div', { class: 'offer', hidden: '' });
  readonly #nearest = make('div', { class: 'offer', hidden: '' });
  readonly #more = make('button', { type: 'button', class: 'more', hidden: '' }, words.more);
  readonly #before = make('div', { class: 'before' });
  readonly #names = make('div', { class: 'names-found', hidden: '' });
  readonly #status = make('p', { class: 'visually-hidden', role: 'status' });
  #run = 0;
  #asked = '';
  #limit = { results: resultsAtOnce, essays: essaysAtOnce };
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #speaking: ReturnType<typeof setTimeout> | undefined;
  #end = new AbortController();

  get input(): HTMLInputElement {
    const input = this.#form.querySelector('input');
    if (input) return input;
    throw new TypeError('search-box: a form without a field');
  }

  get query(): string {
    return this.input.value;
  }

  /** The link of the best result, if there is one. */
  get first(): HTMLAnchorElement | null {
    return this.#list.querySelector('a');
  }

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.querySelector(':scope > .fault')?.remove();
    this.#list.setAttribute('aria-label', words.results);
    this.#list.classList.add('hits');
    // What the page brought along stays where it is, so that the field keeps its focus.
    if (!this.contains(this.#form)) this.append(this.#form, this.#list);
    this.#form.after(this.#status, this.#before, this.#names, this.#count, this.#suggestion);
    this.#list.after(this.#more, this.#nearest);
    this.#form.addEventListener('input', () => this.#changed(), { signal });
    this.#more.addEventListener('click', () => this.#showMore(), { signal });
    this.addEventListener('click', (event) => this.#clicked(event), { signal });
    window.addEventListener('online', () => this.#retry(), { signal });
    listenForArrows(this, this.input, signal);
    void this.search();
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
    void this.search();
    this.dispatchEvent(new CustomEvent('search-query', { detail: this.query }));
  }

  /** Searches for what is in the field; whatever happens, the reader is told. */
  async search(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const query = this.query;
    clearTimeout(this.#waiting);
    if (query.trim() === '') {
      this.#empty();
      return;
    }
    this.#state('loading');
    this.#waiting = setTimeout(() => this.#say([words.loading]), patience);
    try {
      const outcome = await find(query, this.#limit.essays);
      if (run === this.#run) this.#show(outcome, query);
    } catch (cause) {
      if (run === this.#run) this.#fail(cause);
    }
  }

  #show(outcome: Outcome, query: string): void {
    const { hits, more } = outcome;
    this.#asked = query;
    this.#before.replaceChildren();
    const { offer, nearest } = outcome;
    this.#list.replaceChildren(...hitItems(hits.slice(0, this.#limit.results), query));
    const isOtherwise = hits.length === 0 && !offer && nearest.length === 0;
    this.#suggestion.replaceChildren(...(isOtherwise ? [otherWays()] : suggestion(outcome)));
    this.#suggestion.hidden = !isOtherwise && offer === null;
    const isLabelled = offer !== null && offer.kind !== 'rest';
    this.#suggestion.toggleAttribute('data-search-suggestion', isLabelled);
    this.#nearest.replaceChildren(...nearestPlaces(outcome, query));
    this.#nearest.hidden = nearest.length === 0;
    this.#nearest.toggleAttribute('data-search-nearest', nearest.length > 0);
    this.#more.hidden = hits.length <= this.#limit.results && (more === 0 || hits.length === 0);
    this.#say(summary(outcome));
    this.#state('done');
    void this.#showNames(outcome, query);
  }

  /** Names are more than was asked for: fetched after the results, and left out where they cannot be had. */
  async #showNames({ hits }: Outcome, query: string): Promise<void> {
    const run = this.#run;
    try {
      const { namesFound } = await import('./names-found.ts');
      if (run !== this.#run) return;
      await namesFound(query, hits, this.closest('dialog') === null, (children) => {
        if (run === this.#run) this.#fillNames(children);
      });
    } catch {
      this.#fillNames([]);
    }
  }

  #fillNames(children: readonly HTMLElement[]): void {
    this.#names.replaceChildren(...children);
    this.#names.hidden = children.length === 0;
  }

  #empty(): void {
    this.#clear();
    this.#before.replaceChildren(starters());
    this.#say([]);
    this.#state('idle');
  }

  #fail(cause: unknown): void {
    const kind = cause instanceof SearchFault ? cause.kind : 'corrupt';
    this.#clear();
    this.#before.replaceChildren(faultMessage(kind, () => void this.search()));
    this.#say([]);
    this.#speak(words.faults[kind]);
    this.#state('error');
  }

  #clear(): void {
    this.#fillNames([]);
    this.#list.replaceChildren();
    this.#suggestion.replaceChildren();
    this.#suggestion.hidden = true;
    this.#suggestion.removeAttribute('data-search-suggestion');
    this.#nearest.replaceChildren();
    this.#nearest.hidden = true;
    this.#nearest.removeAttribute('data-search-nearest');
    this.#more.hidden = true;
  }

  #state(state: State): void {
    this.#list.dataset['state'] = state;
    this.#list.setAttribute('aria-busy', String(state === 'loading'));
    if (state !== 'loading') clearTimeout(this.#waiting);
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
    void this.search().then(() => this.#list.children[seen]?.querySelector('a')?.focus());
  }

  #retry(): void {
    if (this.#list.dataset['state'] === 'error') void this.search();
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
