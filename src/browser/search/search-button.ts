import { printedKey, shortcut } from '../site/shortcut.ts';
import { landing } from './parameter.ts';
import { wish } from './wish.ts';

const wishes = ['pointerenter', 'pointerdown', 'focusin'] as const;

/** Opens search from every page; until its reader shows the wish, nothing of search is loaded. */
class SearchButton extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const link = this.querySelector('a');
    link?.setAttribute('role', 'button');
    link?.setAttribute('aria-haspopup', 'dialog');
    for (const type of wishes) this.addEventListener(type, prepare, { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    for (const form of document.querySelectorAll('search')) {
      for (const type of ['focusin', 'input']) form.addEventListener(type, prepare, { signal });
      if (form.contains(document.activeElement)) prepare();
    }
    const asked = new URLSearchParams(location.search);
    if (asked.has('q') && page()) prepare();
    const query = asked.get(landing);
    if (query !== null) void import('./landing.ts').then(({ land }) => land(query)).catch(() => {});
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  #click(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#open();
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
    void this.#open();
  }

  /** Where the code of the dialog cannot be had, the search page is the way; without a network, none. */
  async #open(): Promise<void> {
    try {
      (await wish()).open();
    } catch {
      const link = this.querySelector('a');
      if (navigator.onLine && link) location.assign(link.href);
      else this.querySelector('[role=status]')?.replaceChildren(this.dataset['offline'] ?? '');
    }
  }
}

const page = () => document.querySelector('search-box');

/** Loads search. On its page a failure is shown at once, elsewhere when search is opened. */
function prepare(): void {
  wish().catch(() => {
    page()?.querySelector('.fault')?.removeAttribute('hidden');
    page()?.querySelector('ol')?.setAttribute('data-state', 'error');
    window.addEventListener('online', prepare, { once: true });
  });
}

customElements.define('search-button', SearchButton);
