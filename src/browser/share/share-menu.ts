import * as strings from '../../strings.ts';
import type { Announcer } from './announcer.ts';
import { copy } from './clipboard.ts';
import { placeNear } from './place.ts';
import { placeOf, type SharedPlace } from './shared-place.ts';

/** The small menu behind a permalink: copy, share, cite. One for the whole page. */
export class ShareMenu {
  readonly #menu = document.createElement('div');
  readonly #essay: HTMLElement;
  readonly #announcer: Announcer;
  #opener: HTMLElement | null = null;

  constructor(essay: HTMLElement, announcer: Announcer, signal: AbortSignal) {
    this.#essay = essay;
    this.#announcer = announcer;
    this.#menu.className = 'share-menu screen';
    this.#menu.popover = 'auto';
    this.#menu.role = 'group';
    essay.append(this.#menu);
    signal.addEventListener('abort', () => this.#menu.remove());
    this.#menu.addEventListener('keydown', (event) => this.#onKey(event));
    this.#menu.addEventListener('toggle', ({ newState }) => {
      if (newState === 'closed') this.#opener?.setAttribute('aria-expanded', 'false');
    });
  }

  /** Opens the menu at a permalink, for the paragraph or heading that it names. */
  open(permalink: HTMLElement, target: Element): void {
    const place = placeOf(this.#essay, target);
    const title = place.paragraph ? strings.essay.paragraph(place.paragraph) : place.section;
    this.#menu.ariaLabel = title;
    const label = document.createElement('p');
    label.className = 'small';
    label.textContent = title;
    this.#menu.replaceChildren(label, ...this.#actions(place, target));
    this.#opener = permalink;
    permalink.setAttribute('aria-expanded', 'true');
    this.#menu.showPopover();
    placeNear(this.#menu, permalink.getBoundingClientRect());
    this.#menu.querySelector('button')?.focus({ preventScroll: true });
  }

  #actions(place: SharedPlace, target: Element): HTMLElement[] {
    const title = [place.section, place.essay].filter(Boolean).join(' – ');
    const actions: HTMLElement[] = [
      this.#action(strings.action.copyLink, async () => {
        const copied = await copy(`${title}\n${place.url}`, { title, url: place.url });
        this.#announcer.say(copied ? strings.action.copied : strings.action.notCopied);
      }),
    ];
    if ('share' in navigator) {
      actions.push(
        this.#action(strings.action.share, async () => {
          await navigator.share({ title, url: place.url }).catch(() => undefined);
        }),
      );
    }
    actions.push(
      this.#action(strings.action.cite, async () => {
        const { openCitation } = await import('../cite/citation-dialog.ts');
        openCitation(this.#essay, place, this.#announcer);
      }),
    );
    const lines = target.querySelector<HTMLAnchorElement>('.lines');
    if (lines) {
      const source = document.createElement('a');
      source.href = lines.href;
      source.textContent = lines.ariaLabel;
      actions.push(source);
    }
    return actions;
  }

  #action(label: string, act: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', async () => {
      this.#menu.hidePopover();
      this.#opener?.focus({ preventScroll: true });
      await act();
    });
    return button;
  }

  /** Up and down walk through the menu, as in every menu. */
  #onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const items = [...this.#menu.querySelectorAll<HTMLElement>('button, a')];
    const at = items.findIndex((item) => item.matches(':focus'));
    items.at((at + step) % items.length)?.focus();
    event.preventDefault();
  }
}
