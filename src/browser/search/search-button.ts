import * as strings from '../../strings.ts';
import { kindOf, loadModule } from '../load.ts';
import { make } from '../make.ts';
import { printedKey, shortcut } from '../site/shortcut.ts';
import { manifestFile, namesFile, queryParameter } from './addresses.ts';
import { askEarly } from './early-files.ts';
import { faultMessage } from './fault-message.ts';
import { makeDialog } from './search-dialog.ts';

const approaches = ['pointerenter', 'pointerdown', 'focusin'] as const;
/** How long the code may be on its way before the reader is told, in ms. */
const untold = 250;

const searchCode = () => loadModule(() => import('./search-box.ts'));

/**
 * Opens search from every page, at once; code and index are fetched side by side as soon as its reader comes near,
 * and not before.
 */
class SearchButton extends HTMLElement {
  /** The box of the search page, or of the dialog once it is open. */
  #box = document.querySelector<HTMLElement>('search-box');
  #dialog: HTMLDialogElement | null = null;
  #code: Promise<unknown> | null = null;
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const link = this.querySelector('a');
    link?.setAttribute('role', 'button');
    link?.setAttribute('aria-haspopup', 'dialog');
    const near = () => void this.#load();
    for (const type of approaches) this.addEventListener(type, near, { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    for (const form of document.querySelectorAll('search')) {
      for (const type of ['focusin', 'input']) form.addEventListener(type, near, { signal });
      if (form.contains(document.activeElement)) near();
    }
    const silent = this.#box?.querySelector<HTMLElement>('.without-scripts');
    if (silent) silent.style.animation = 'none';
    if (this.#box && /[?&]q=[^&]/u.test(location.search)) near();
    if (new URLSearchParams(location.search).has(queryParameter)) void arrive(signal);
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  #click(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#open();
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const { target, ctrlKey, metaKey, altKey, shiftKey } = event;
    const commandK =
      (ctrlKey || metaKey) && !altKey && !shiftKey && printedKey(event).toLowerCase() === 'k';
    // What says that it is a button answers to Space as one.
    const pressed = event.key === ' ' && target instanceof Element && this.contains(target);
    if (!commandK && !pressed && shortcut(event) !== '/') return;
    event.preventDefault();
    this.#open();
  }

  /** Opens the dialog; on the search page, which has a field of its own, goes there. */
  #open(): void {
    void this.#load();
    if (!this.#box) {
      this.#dialog = makeDialog();
      this.#box = this.#dialog.querySelector('search-box');
    }
    if (this.#dialog?.open === false) this.#dialog.showModal();
    const input = this.#box?.querySelector('input');
    input?.focus();
    input?.select();
  }

  /** Fetches what search needs, once; where a box is open, it says what fails. */
  async #load(): Promise<void> {
    if (!this.#code) {
      askEarly(manifestFile);
      this.#code = searchCode();
      // A page that is opened with a query gives its answer whole.
      if (this.#box) askEarly(namesFile);
    }
    const code = this.#code;
    const count = make('p', { class: 'count small' });
    const waiting = setTimeout(() => {
      count.textContent = strings.searchField.loading;
      this.#box?.append(count);
    }, untold);
    try {
      await code;
    } catch (cause) {
      if (this.#code === code) this.#code = null;
      this.#fail(cause);
    } finally {
      clearTimeout(waiting);
      count.remove();
    }
  }

  #fail(cause: unknown): void {
    const box = this.#box;
    if (!box) return;
    box.querySelector(':scope > .fault')?.remove();
    box.querySelector('ol')?.setAttribute('data-state', 'error');
    const input = box.querySelector('input');
    const again = () => {
      if (message.contains(document.activeElement)) input?.focus();
      message.remove();
      void this.#load();
    };
    const query = () => input?.value ?? '';
    const message = faultMessage(kindOf(cause), strings.faults, query, again);
    const ways = box.querySelector('.ways')?.cloneNode(true);
    if (ways) message.append(ways);
    box.append(message);
    window.addEventListener('online', again, { once: true, signal: this.#end.signal });
  }
}

/** Marks what a search has led to; a reader who has moved on meanwhile is left where he is. */
async function arrive(signal: AbortSignal): Promise<void> {
  let moved = false;
  const move = () => {
    moved = true;
  };
  const options = { signal, once: true, passive: true };
  for (const type of ['wheel', 'touchmove', 'keydown']) addEventListener(type, move, options);
  // Without the marks the reader is where the link has led.
  const code = await searchCode().catch(() => null);
  await code?.arriveFromSearch(!moved);
}

customElements.define('search-button', SearchButton);
