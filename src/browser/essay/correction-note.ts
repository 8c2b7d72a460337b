import { addStyles } from '../add-styles.ts';
import { placeNear } from '../share/place-near.ts';
import css from './correction-note.css?inline';

addStyles(css);

/** How long a pointer may take from a reading to its note, in ms. */
const grace = 300;

/** The popover with a reading's source, kind and note, copied from the list of corrections. */
export class CorrectionNote {
  readonly #note = document.createElement('div');
  #owner: HTMLElement | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(essay: HTMLElement, signal: AbortSignal) {
    this.#note.className = 'reading screen';
    this.#note.setAttribute('popover', 'auto');
    // In the language of the essay, which the popover stands beside.
    const article = essay.querySelector('article');
    for (const name of ['lang', 'dir']) {
      const value = article?.getAttribute(name);
      if (value) this.#note.setAttribute(name, value);
    }
    essay.append(this.#note);
    const on = (type: string, act: (reading: HTMLElement, event: Event) => void) =>
      essay.addEventListener(
        type,
        (event) => {
          const { target } = event;
          const reading =
            target instanceof Element ? target.closest<HTMLElement>('.emended[role]') : null;
          if (reading) act(reading, event);
        },
        { signal },
      );
    on('click', (reading) => this.#show(reading));
    on('focusin', (reading) => this.#show(reading));
    on('focusout', () => this.#hide());
    on('pointerover', (reading) => this.#show(reading));
    on('pointerout', (reading) => this.#leave(reading));
    this.#note.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    this.#note.addEventListener('pointerleave', () => this.#leave(this.#owner));
    on('keydown', (reading, event) => {
      if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      this.#show(reading);
    });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#leaving);
      this.#note.remove();
    });
    // A reading that was asked before this code came.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.matches('.emended[role]'))
      this.#show(activeElement);
  }

  #show(reading: HTMLElement): void {
    clearTimeout(this.#leaving);
    const item = document.getElementById(`d${reading.dataset['d']}`)?.closest('li');
    if (!item || (this.#owner === reading && this.#note.matches(':popover-open'))) return;
    this.#owner = reading;
    // Without its numbers, which lead to where the reader is.
    const content = [...item.cloneNode(true).childNodes];
    this.#note.replaceChildren(...content.filter((it) => !(it instanceof HTMLAnchorElement)));
    if (!this.#note.matches(':popover-open')) this.#note.showPopover();
    const [line] = reading.getClientRects();
    if (line) placeNear(this.#note, line);
  }

  /** The note stays while the pointer is on its way to it, and while it rests there (WCAG 1.4.13). */
  #leave(reading: HTMLElement | null): void {
    clearTimeout(this.#leaving);
    if (reading === document.activeElement) return;
    this.#leaving = setTimeout(() => this.#hide(), grace);
  }

  #hide(): void {
    clearTimeout(this.#leaving);
    if (this.#note.matches(':popover-open')) this.#note.hidePopover();
    this.#owner = null;
  }
}
