import * as strings from '../../strings.ts';
import { shortcut } from '../site/shortcut.ts';
import { make } from './make.ts';

const words = strings.search;

/**
 * The marks in an essay and the small bar that counts them: `n` and `N` walk through them, Esc takes them
 * away. The marks are highlights of the browser's own, so that the text's elements stay as they are.
 */
export class FoundBar {
  readonly #ranges: readonly Range[];
  readonly #count = make('span', { class: 'lining' });
  readonly #bar: HTMLElement;
  readonly #end = new AbortController();
  #at: number;

  constructor(query: string, ranges: readonly Range[], place: Element | null) {
    this.#ranges = ranges;
    this.#at = firstIn(ranges, place);
    this.#bar = make(
      'div',
      { class: 'found screen', role: 'group', 'aria-label': words.marksOf(query) },
      this.#count,
      this.#button('↑', words.previousMark, () => this.#walk(-1)),
      this.#button('↓', words.nextMark, () => this.#walk(1)),
      this.#button('×', words.dismiss, () => this.dismiss()),
    );
    this.#arrive(place);
    if (ranges.length === 0) return;
    document.body.append(this.#bar);
    document.addEventListener('keydown', (event) => this.#key(event), { signal: this.#end.signal });
    CSS.highlights?.set('search', new Highlight(...ranges));
    this.#current();
  }

  dismiss(): void {
    this.#end.abort();
    this.#bar.remove();
    CSS.highlights?.delete('search');
    CSS.highlights?.delete('search-current');
  }

  #arrive(place: Element | null): void {
    if (!place) return;
    place.scrollIntoView({ block: place.matches('p') ? 'center' : 'start' });
    place.classList.add('arrived');
    place.addEventListener('animationend', () => place.classList.remove('arrived'), { once: true });
  }

  #walk(step: 1 | -1): void {
    const { length } = this.#ranges;
    this.#at = (this.#at + step + length) % length;
    this.#current();
    const element = this.#ranges[this.#at]?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center' });
  }

  #current(): void {
    const range = this.#ranges[this.#at];
    this.#count.textContent = words.marks(this.#at + 1, this.#ranges.length);
    if (range) CSS.highlights?.set('search-current', new Highlight(range));
  }

  #key(event: KeyboardEvent): void {
    if (document.querySelector('dialog[open], [popover]:popover-open')) return;
    const key = shortcut(event);
    if (key === 'Escape') this.dismiss();
    else if (key === 'n') this.#walk(1);
    else if (key === 'N') this.#walk(-1);
    else return;
    event.preventDefault();
  }

  #button(text: string, label: string, act: () => void): HTMLElement {
    const button = make('button', { type: 'button', 'aria-label': label, title: label }, text);
    button.addEventListener('click', act);
    return button;
  }
}

/** The first range in the place arrived at, or after it. */
function firstIn(ranges: readonly Range[], place: Element | null): number {
  const at = ranges.findIndex(
    ({ startContainer }) =>
      !place ||
      place.contains(startContainer) ||
      (place.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return Math.max(0, at);
}
