import * as strings from '../../strings.ts';
import type { Announcer } from './announcer.ts';
import { copy } from './clipboard.ts';
import { placeNear } from './place.ts';
import { placeOf } from './shared-place.ts';
import { type TextPoint, textDirective } from './text-fragment.ts';

const blockSelector =
  ':is(h1, h2, h3, h4, p, li, td, th, dt, dd, summary, caption, legend, label, button, a)';

/** What a reader may do with a selected sentence: copy it as a quotation, or copy a link to it. */
export class SelectionTools {
  readonly #bar = document.createElement('div');
  readonly #essay: HTMLElement;
  readonly #announcer: Announcer;
  #range: Range | null = null;

  constructor(essay: HTMLElement, announcer: Announcer, signal: AbortSignal) {
    this.#essay = essay;
    this.#announcer = announcer;
    this.#bar.className = 'selection-tools screen';
    this.#bar.popover = 'manual';
    this.#bar.role = 'toolbar';
    this.#bar.ariaLabel = strings.share.selection;
    this.#bar.append(
      this.#button(strings.share.copyQuote, () => this.#copyQuote()),
      this.#button(strings.share.copyLink, () => this.#copyLink()),
    );
    essay.append(this.#bar);
    signal.addEventListener('abort', () => this.#bar.remove());
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  /** The selection as it is now, if any of it stands in the essay. */
  #selection(): Range | null {
    const selection = getSelection();
    if (!selection?.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0).cloneRange();
    return selected(this.#essay, range).length > 0 ? range : null;
  }

  /** Shows the tools for the current selection, or hides them if there is none in the essay. */
  update(): void {
    const selection = getSelection();
    const range =
      selection && selection.rangeCount > 0 && !selection.isCollapsed
        ? selection.getRangeAt(0)
        : null;
    this.#range = range && selected(this.#essay, range).length > 0 ? range.cloneRange() : null;
    if (!this.#range) {
      if (this.#bar.matches(':popover-open')) this.#bar.hidePopover();
      return;
    }
    this.#bar.showPopover();
    const boxes = [...this.#range.getClientRects()];
    const box = boxes.findLast(
      ({ width, top, bottom }) => width > 0 && bottom > 0 && top < innerHeight,
    );
    if (box) placeNear(this.#bar, box);
  }

  async #copyQuote(): Promise<void> {
    const link = this.#link();
    if (!link || !this.#range) return;
    const quote = selected(this.#essay, this.#range)
      .map(({ text }) => text)
      .join('\n\n');
    const { essay, section, paragraph } = link.place;
    const where = [
      essay,
      section && `“${section}”`,
      paragraph && strings.share.paragraphs(link.numbers),
    ];
    const copied = await copy(
      `“${inner(quote)}”\n— ${where.filter(Boolean).join(', ')}\n${link.url}`,
    );
    this.#announcer.say(copied ? strings.share.quoteCopied : strings.action.notCopied);
  }

  async #copyLink(): Promise<void> {
    const link = this.#link();
    if (!link) return;
    const copied = await copy(link.url);
    this.#announcer.say(copied ? strings.action.copied : strings.action.notCopied);
  }

  /** The paragraph's anchor with a text directive on top, so that it lands even without one. */
  #link() {
    const parts = this.#range ? selected(this.#essay, this.#range) : [];
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last) return null;
    const blocks = visibleBlocks();
    const point = (block: Element, offset: number): TextPoint => ({
      block: blocks.findIndex(({ element }) => element === block),
      offset,
    });
    const texts = blocks.map(({ text }) => text);
    const directive = textDirective(
      texts,
      point(first.block, first.start),
      point(last.block, last.end),
    );
    const place = placeOf(this.#essay, first.block);
    const url = new URL(location.pathname, location.href);
    url.hash = first.block.id;
    const numbers =
      first === last || last.block.tagName !== 'P'
        ? [place.paragraph ?? '']
        : [place.paragraph ?? '', last.block.id.slice(1)];
    return { place, numbers, url: directive ? `${url.href}:~:${directive}` : url.href };
  }

  #button(label: string, act: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    // A press must not take the selection away.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', async () => {
      this.#range = this.#selection() ?? this.#range;
      await act();
      this.#bar.hidePopover();
    });
    return button;
  }

  /** Tab leads from the selection to its tools, Esc puts them away. */
  #onKey(event: KeyboardEvent): void {
    if (!this.#bar.matches(':popover-open')) return;
    if (event.key === 'Escape') this.#bar.hidePopover();
    else if (
      event.key === 'Tab' &&
      !event.shiftKey &&
      !this.#bar.contains(document.activeElement)
    ) {
      this.#bar.querySelector('button')?.focus();
      event.preventDefault();
    }
  }
}

interface SelectedPart {
  readonly block: Element;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a selection that stand in the essay's headings and paragraphs. */
function selected(essay: HTMLElement, range: Range): SelectedPart[] {
  const blocks = [...essay.querySelectorAll('article :is(h2, h3, p)[id]')];
  return blocks
    .filter((block) => range.intersectsNode(block))
    .flatMap((block) => {
      const own = document.createRange();
      own.selectNodeContents(block);
      const length = own.toString().length;
      if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0) {
        own.setStart(range.startContainer, range.startOffset);
      }
      const start = length - own.toString().length;
      if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) {
        own.setEnd(range.endContainer, range.endOffset);
      }
      const text = own.toString();
      return text.trim() === ''
        ? []
        : [{ block, text: text.trim(), start, end: start + text.length }];
    });
}

/** Quotation marks within a quotation become single ones. */
const inner = (quote: string) => quote.replace(/“/gu, '‘').replace(/”/gu, '’');

/** The page's visible text as a browser searches it, block by block. */
function visibleBlocks(): { element: Element; text: string }[] {
  return [...document.body.querySelectorAll(blockSelector)]
    .filter((it) => !it.querySelector(blockSelector) || it.matches('h1, h2, h3, p'))
    .filter((it) => it.checkVisibility() && !it.parentElement?.closest('h1, h2, h3, p'))
    .map((element) => ({ element, text: element.textContent }));
}
