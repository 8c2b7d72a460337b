import { addStyles } from '../add-styles.ts';
import css from './margin-notes.css?inline';

addStyles(css);

/** Space between two notes, in px. */
const gap = 6;

/**
 * Puts notes beside their line, and corrections and names while their switches are on, if the window has a margin.
 * They say nothing that the text's own marks do not lead to, and are hidden from screen readers.
 */
export class MarginNotes {
  readonly #margin = document.createElement('div');
  readonly #article: HTMLElement;
  readonly #wide = matchMedia('(min-width: 90rem)');

  constructor(article: HTMLElement, signal: AbortSignal) {
    this.#article = article;
    this.#margin.className = 'margin screen';
    this.#margin.setAttribute('aria-hidden', 'true');
    article.append(this.#margin);
    const update = () => this.#update();
    const size = new ResizeObserver(update);
    size.observe(article);
    article.addEventListener('change', update, { signal });
    article.addEventListener('names-marked', update, { signal });
    signal.addEventListener('abort', () => {
      size.disconnect();
      this.#margin.remove();
    });
  }

  #update(): void {
    this.#margin.replaceChildren();
    if (!this.#wide.matches) return;
    const said = new Set<unknown>();
    const notes = [
      ...this.#article.querySelectorAll<HTMLElement>('.emended[role], a.name, a.note'),
    ].flatMap((mark) => {
      const note = mark.matches('a.note')
        ? textNote(mark, said)
        : mark instanceof HTMLAnchorElement
          ? nameNote(mark, said)
          : correction(mark, said);
      return note ? [{ mark, note }] : [];
    });
    this.#margin.append(...notes.map(({ note }) => note));
    const { top } = this.#margin.getBoundingClientRect();
    let free = Number.NEGATIVE_INFINITY;
    for (const { mark, note } of notes) {
      const at = Math.max((mark.getClientRects()[0]?.top ?? 0) - top, free);
      note.style.insetBlockStart = `${at}px`;
      free = at + note.offsetHeight + gap;
    }
  }
}

/** The reading as the apparatus has it; why, only where it is said first. */
function correction(mark: HTMLElement, said: Set<unknown>): HTMLElement | null {
  const item = document.getElementById(`d${mark.dataset['d']}`)?.closest('li');
  if (!item) return null;
  const note = document.createElement('p');
  note.append(
    ...[...item.cloneNode(true).childNodes].filter((it) => !(it instanceof HTMLAnchorElement)),
  );
  if (said.has(item)) note.querySelector('small')?.remove();
  said.add(item);
  return note;
}

/** A note of the text where it is referred to first. */
function textNote(mark: HTMLElement, said: Set<unknown>): HTMLElement | null {
  const item = document.getElementById(`n${mark.dataset['n']}`);
  if (!item || said.has(item)) return null;
  said.add(item);
  const note = document.createElement('p');
  note.textContent = `${mark.dataset['n']} ${item.textContent?.trim()}`;
  return note;
}

/** A name where it stands first, leading to its entry. */
function nameNote({ href, title }: HTMLAnchorElement, said: Set<unknown>): HTMLElement | null {
  if (said.has(href)) return null;
  said.add(href);
  const note = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.tabIndex = -1;
  link.className = 'quiet';
  link.textContent = title;
  note.append(link);
  return note;
}
