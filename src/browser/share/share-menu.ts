import * as strings from '../../strings.ts';
import { make } from '../make.ts';
import type { Notice } from '../site/notice.ts';
import { showCitation } from './cite.ts';
import { copy } from './clipboard.ts';
import { placeNear } from './place-near.ts';
import { listenForPopoverKeys } from './popover-keys.ts';
import { placeOf, type SharedPlace } from './shared-place.ts';

/** The small menu behind a permalink: copy, share, cite. One for the whole page. */
export class ShareMenu {
  readonly #menu = make('div', { class: 'share-menu screen', popover: 'auto', role: 'group' });
  readonly #essay: HTMLElement;
  readonly #notice: Notice;
  #opener: HTMLElement | null = null;

  constructor(essay: HTMLElement, notice: Notice, signal: AbortSignal) {
    this.#essay = essay;
    this.#notice = notice;
    essay.append(this.#menu);
    signal.addEventListener('abort', () => this.#menu.remove());
    listenForPopoverKeys(this.#menu, () => this.#behindOpener());
    this.#menu.addEventListener('toggle', ({ newState }) => {
      if (newState === 'closed') this.#opener?.setAttribute('aria-expanded', 'false');
    });
  }

  /** Opens the menu at a permalink, for the paragraph or heading that it names. */
  open(permalink: HTMLElement, target: HTMLElement): void {
    const place = placeOf(this.#essay, target);
    const { section, paragraph } = place.cited;
    const title = paragraph
      ? strings.essay.paragraph(paragraph)
      : (section?.title ?? place.cited.title);
    this.#menu.setAttribute('aria-label', title);
    this.#menu.replaceChildren(
      make('p', { class: 'small' }, title),
      ...this.#actions(place, target),
    );
    this.#opener?.setAttribute('aria-expanded', 'false');
    this.#opener = permalink;
    permalink.setAttribute('aria-expanded', 'true');
    this.#menu.showPopover();
    placeNear(this.#menu, permalink.getBoundingClientRect());
    this.#menu.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Copies the link to a place, or else to the whole essay, under its name, and says so. */
  async copyLink(place: SharedPlace = placeOf(this.#essay, document.body)): Promise<void> {
    const { url } = place;
    const title = nameOf(place);
    const copied = await copy(`${title}\n${url}`, { title, url });
    this.#notice.say(copied ? strings.action.copied : strings.action.notCopied);
  }

  #actions(place: SharedPlace, target: Element): HTMLElement[] {
    const { cited, url } = place;
    const title = nameOf(place);
    const actions: HTMLElement[] = [
      this.#action(strings.action.copyLink, () => this.copyLink(place)),
    ];
    if ('share' in navigator) {
      actions.push(
        this.#action(strings.action.share, async () => {
          await navigator.share({ title, url }).catch(() => undefined);
        }),
      );
    }
    actions.push(
      this.#action(strings.action.cite, () => showCitation(this.#essay, cited, this.#notice)),
    );
    const lines = target.querySelector<HTMLAnchorElement>(':scope > .lines');
    if (lines) actions.push(make('a', { href: lines.href }, lines.getAttribute('aria-label')));
    return actions;
  }

  #action(label: string, act: () => Promise<void>): HTMLButtonElement {
    const button = make('button', { type: 'button' }, label);
    button.addEventListener('click', async () => {
      this.#menu.hidePopover();
      this.#opener?.focus({ preventScroll: true });
      await act();
    });
    return button;
  }

  /** Where the focus goes on from: forward behind the permalink, backward to it. */
  #behindOpener(): Range | null {
    if (!this.#opener) return null;
    const range = document.createRange();
    range.setStartAfter(this.#opener);
    return range;
  }
}

const nameOf = ({ cited }: SharedPlace): string =>
  [cited.section?.title, cited.title].filter(Boolean).join(' – ');
