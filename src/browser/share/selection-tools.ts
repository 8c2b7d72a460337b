import { nestedQuotes } from '../../core/citation/place.ts';
import * as strings from '../../strings.ts';
import { make } from '../make.ts';
import type { Notice } from '../site/notice.ts';
import { copy } from './clipboard.ts';
import { PageText } from './page-text.ts';
import { placeNear } from './place-near.ts';
import { listenForPopoverKeys } from './popover-keys.ts';
import { type SelectedPart, selectedParts } from './selected.ts';
import { placeOf } from './shared-place.ts';
import { textDirective } from './text-fragment.ts';

/** What a reader may do with a selected sentence: copy it as a quotation, or copy a link to it. */
export class SelectionTools {
  readonly #bar = document.createElement('div');
  readonly #essay: HTMLElement;
  readonly #notice: Notice;
  #range: Range | null = null;
  /** Tab leads into the tools once a selection; then it goes its way. */
  #entered = false;

  constructor(essay: HTMLElement, notice: Notice, signal: AbortSignal) {
    this.#essay = essay;
    this.#notice = notice;
    this.#bar.className = 'selection-tools screen';
    this.#bar.setAttribute('popover', 'manual');
    this.#bar.setAttribute('role', 'toolbar');
    this.#bar.setAttribute('aria-label', strings.share.selection);
    this.#bar.append(
      this.#button(strings.share.copyQuote, (parts) => this.#copyQuote(parts)),
      this.#button(strings.share.copyLink, (parts) => this.#copyLink(parts)),
    );
    essay.append(this.#bar);
    listenForPopoverKeys(this.#bar, () => this.#range);
    signal.addEventListener('abort', () => this.#bar.remove());
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  /** Shows the tools for the current selection, or hides them if there is none in the essay. */
  update(): void {
    const range = this.#selection();
    this.#range = range;
    this.#entered = false;
    if (!range) {
      this.#hide();
      return;
    }
    // Chrome 114 refuses to open what is open.
    if (!this.#bar.matches(':popover-open')) this.#bar.showPopover();
    const box = [...range.getClientRects()]
      .filter(({ width, top, bottom }) => width > 0 && bottom > 0 && top < innerHeight)
      .at(-1);
    // Under a finger the tools stand at the foot of the window, wherever the selection is.
    if (box && getComputedStyle(this.#bar).position === 'absolute') placeNear(this.#bar, box);
  }

  /** The selection as it is now, if any of it stands in the essay. */
  #selection(): Range | null {
    const selection = getSelection();
    if (!selection?.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0).cloneRange();
    return selectedParts(this.#essay, range).length > 0 ? range : null;
  }

  async #copyQuote(parts: readonly SelectedPart[]): Promise<void> {
    const quote = parts.map(({ text }) => text).join('\n\n');
    const { url, cited, numbers } = this.#link(parts);
    const where = [
      cited.title,
      cited.section && `“${nestedQuotes(cited.section.title)}”`,
      numbers.length > 0 && strings.share.paragraphs(numbers),
    ];
    const copied = await copy(
      `“${nestedQuotes(quote)}”\n— ${where.filter(Boolean).join(', ')}\n${url}`,
    );
    this.#notice.say(copied ? strings.share.quoteCopied : strings.action.notCopied);
  }

  async #copyLink(parts: readonly SelectedPart[]): Promise<void> {
    const copied = await copy(this.#link(parts).url);
    this.#notice.say(copied ? strings.action.copied : strings.action.notCopied);
  }

  /** The first block's anchor with a text directive on top, so that it lands even without one. */
  #link(parts: readonly SelectedPart[]) {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) throw new Error('nothing is selected');
    const range = document.createRange();
    range.setStart(first.range.startContainer, first.range.startOffset);
    range.setEnd(last.range.endContainer, last.range.endOffset);
    const page = new PageText(document.body);
    const bounds = page.bounds(range);
    const directive = bounds && textDirective(page.blocks, ...bounds);
    const { cited } = placeOf(this.#essay, first.leaf);
    const url = new URL(location.pathname, location.href);
    url.hash = first.leaf.id;
    const numbers = [
      cited.paragraph,
      first !== last && placeOf(this.#essay, last.leaf).cited.paragraph,
    ];
    return {
      cited,
      numbers: numbers.filter((it) => typeof it === 'string'),
      url: directive ? `${url.href}:~:${directive}` : url.href,
    };
  }

  #button(
    label: string,
    act: (parts: readonly SelectedPart[]) => Promise<void>,
  ): HTMLButtonElement {
    const button = make('button', { type: 'button' }, label);
    // A press must not take the selection away.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', async () => {
      const range = this.#selection() ?? this.#range;
      if (range) await act(selectedParts(this.#essay, range));
      this.#hide();
    });
    return button;
  }

  /** Tab leads from the selection to its tools, Esc puts them away. */
  #onKey(event: KeyboardEvent): void {
    if (!this.#bar.matches(':popover-open')) return;
    if (event.key === 'Escape') this.#hide();
    else if (event.key === 'Tab' && !event.shiftKey && !this.#entered) {
      this.#entered = true;
      this.#bar.querySelector('button')?.focus();
      event.preventDefault();
    }
  }

  #hide(): void {
    if (this.#bar.matches(':popover-open')) this.#bar.hidePopover();
  }
}
