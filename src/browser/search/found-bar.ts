import * as strings from '../../strings.ts';
import { addStyles } from '../add-styles.ts';
import { focusPlace } from '../focus-place.ts';
import { make } from '../make.ts';
import { shortcut } from '../site/shortcut.ts';
import css from './found.css?inline';
import { MarkBoxes } from './mark-boxes.ts';

addStyles(css);

const words = strings.search;

/**
 * The marks in an essay and the small bar that counts them: `n` and `N` walk through them, Esc takes them
 * away. The marks are highlights of the browser's own, so that the text's elements stay as they are. Where those
 * change (names become links, corrections are shown, a page is translated) ranges end with their nodes, and the
 * words are marked anew.
 */
export class FoundBar {
  readonly #find: () => readonly Range[];
  readonly #count = make('span');
  readonly #bar: HTMLElement;
  readonly #end = new AbortController();
  readonly #boxes: MarkBoxes | null;
  readonly #changes = new MutationObserver(() => this.#mark());
  #ranges: readonly Range[] = [];
  #at: number;

  /**
   * @param find where the words stand now, in reading order
   * @param place where the search has led to; the mark there is the first of the walk
   */
  constructor(query: string, essay: Element, find: () => readonly Range[], place: Element | null) {
    this.#find = find;
    this.#boxes = CSS.highlights ? null : new MarkBoxes(essay);
    this.#bar = make(
      'div',
      { class: 'found screen', role: 'group', 'aria-label': words.marksOf(query) },
      this.#count,
      this.#button('↑', words.previousMark, () => this.#walk(-1)),
      this.#button('↓', words.nextMark, () => this.#walk(1)),
      this.#button('×', words.dismiss, () => this.dismiss()),
    );
    this.#ranges = find();
    this.#at = firstIn(this.#ranges, place);
    if (this.#ranges.length === 0) {
      this.dismiss();
      return;
    }
    this.#show();
    document.body.append(this.#bar);
    document.addEventListener('keydown', (event) => this.#key(event), { signal: this.#end.signal });
    this.#changes.observe(essay, { subtree: true, childList: true, characterData: true });
  }

  dismiss(): void {
    this.#end.abort();
    this.#changes.disconnect();
    // Whoever is in the bar goes on where it has led to.
    if (this.#bar.contains(document.activeElement)) focusPlace(this.#place());
    this.#bar.remove();
    this.#boxes?.remove();
    CSS.highlights?.delete('search');
    CSS.highlights?.delete('search-current');
  }

  #mark(): void {
    this.#ranges = this.#find();
    this.#at = Math.max(0, Math.min(this.#at, this.#ranges.length - 1));
    this.#show();
  }

  #show(): void {
    CSS.highlights?.set('search', new Highlight(...this.#ranges));
    this.#current();
  }

  /** The element in which the current mark begins. */
  #place(): HTMLElement | null {
    return this.#ranges[this.#at]?.startContainer.parentElement ?? null;
  }

  #walk(step: 1 | -1): void {
    const { length } = this.#ranges;
    if (length === 0) return;
    this.#at = (this.#at + step + length) % length;
    this.#current();
    this.#place()?.scrollIntoView({ block: 'center' });
  }

  #current(): void {
    const range = this.#ranges[this.#at];
    const { length } = this.#ranges;
    this.#count.textContent = words.marks(Math.min(this.#at + 1, length), length);
    if (range) CSS.highlights?.set('search-current', new Highlight(range));
    this.#boxes?.show(this.#ranges, range);
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
