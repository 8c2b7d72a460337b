import { make } from '../make.ts';

/**
 * Marks for browsers that have no highlights of their own (Firefox before 140, Safari before 17.2): boxes behind
 * the words, so that the text's elements stay as they are here too. They follow the words when the page is laid
 * out anew.
 */
export class MarkBoxes {
  readonly #layer = make('div', { class: 'mark-boxes screen', 'aria-hidden': 'true' });
  readonly #sizes = new ResizeObserver(() => this.#draw());
  #ranges: readonly Range[] = [];
  #current: Range | undefined;

  constructor(essay: Element) {
    document.body.append(this.#layer);
    // What grows before the essay makes the body taller and moves it.
    for (const it of [essay, document.body]) this.#sizes.observe(it);
  }

  show(ranges: readonly Range[], current: Range | undefined): void {
    this.#ranges = ranges;
    this.#current = current;
    this.#draw();
  }

  remove(): void {
    this.#sizes.disconnect();
    this.#layer.remove();
  }

  #draw(): void {
    const boxes = this.#ranges.flatMap((range) =>
      [...range.getClientRects()].map(({ left, top, width, height }) => {
        const box = make('div', range === this.#current ? { class: 'current' } : {});
        Object.assign(box.style, {
          insetInlineStart: `${left + scrollX}px`,
          insetBlockStart: `${top + scrollY}px`,
          inlineSize: `${width}px`,
          blockSize: `${height}px`,
        });
        return box;
      }),
    );
    this.#layer.replaceChildren(...boxes);
  }
}
