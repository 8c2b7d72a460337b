import { placeNear } from '../share/place.ts';

/** The popover with a reading's source, kind and note, copied from the list of corrections. */
export class CorrectionNote {
  readonly #note = document.createElement('div');
  #owner: HTMLElement | null = null;

  constructor(essay: HTMLElement, signal: AbortSignal) {
    this.#note.className = 'reading screen';
    this.#note.popover = 'auto';
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
    on('pointerover', (reading) => this.#show(reading));
    on('pointerout', (reading) => {
      if (reading !== document.activeElement) this.#hide();
    });
    on('focusout', () => this.#hide());
    on('keydown', (reading, event) => {
      if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      this.#show(reading);
    });
    signal.addEventListener('abort', () => this.#note.remove());
  }

  #show(reading: HTMLElement): void {
    const item = document.getElementById(`d${reading.dataset['d']}`);
    if (!item || (this.#owner === reading && this.#note.matches(':popover-open'))) return;
    this.#owner = reading;
    const content = item.cloneNode(true);
    this.#note.replaceChildren(...content.childNodes);
    this.#note.showPopover();
    const [line] = reading.getClientRects();
    if (line) placeNear(this.#note, line);
  }

  #hide(): void {
    if (this.#note.matches(':popover-open')) this.#note.hidePopover();
    this.#owner = null;
  }
}
