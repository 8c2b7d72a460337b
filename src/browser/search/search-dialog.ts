import * as strings from '../../strings.ts';
import { make } from './make.ts';
import { landing } from './parameter.ts';
import { SearchBox } from './search-box.ts';

const words = strings.search;

/** The dialog in which one searches from every page; made when first opened. */
export class SearchDialog {
  readonly #dialog = make('dialog', { class: 'search-dialog', 'aria-label': words.title });
  readonly #box = new SearchBox();

  constructor() {
    const close = make(
      'button',
      { type: 'button', class: 'close', 'aria-label': words.close },
      '×',
    );
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#box.addEventListener('submit', (event) => this.#submit(event));
    this.#box.addEventListener('search-follow', (event) => this.#follow(event));
    this.#dialog.append(close, this.#box);
    document.body.append(this.#dialog);
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#box.input.focus();
    this.#box.input.select();
  }

  /** Enter follows the best result; where there is none yet, the search page takes over. */
  #submit(event: Event): void {
    const { first } = this.#box;
    if (!first) return;
    event.preventDefault();
    first.click();
  }

  /** A result on the page that is open is gone to without leaving it. */
  #follow(event: Event): void {
    const link = event instanceof CustomEvent ? event.detail : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    this.#dialog.close();
    const { pathname, hash, searchParams } = new URL(link.href);
    if (pathname !== location.pathname) return;
    event.preventDefault();
    history.pushState(null, '', pathname + hash);
    void arrive(searchParams.get(landing) ?? '');
  }
}

/** Where the code that marks cannot be had, the reader still comes to the place. */
async function arrive(query: string): Promise<void> {
  try {
    const { land } = await import('./landing.ts');
    await land(query);
  } catch {
    document.querySelector(':target')?.scrollIntoView();
  }
}
