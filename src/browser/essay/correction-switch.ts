import { remember, setting } from '../site/reader-settings.ts';
import { CorrectionNote } from './correction-note.ts';

const parameter = 'duzelisler';

/**
 * The switch “Düzəlişlər”. CSS alone marks the readings while it is on; this remembers it, puts it
 * into the address, and lets each reading open its note.
 */
export class CorrectionSwitch {
  readonly #readings: HTMLElement[];
  readonly #box: HTMLInputElement | null;

  constructor(essay: HTMLElement, signal: AbortSignal) {
    this.#readings = [...essay.querySelectorAll<HTMLElement>('.emended')];
    this.#box = essay.querySelector<HTMLInputElement>('#duzelis');
    if (!this.#box) return;
    new CorrectionNote(essay, signal);
    const linked =
      new URLSearchParams(location.search).has(parameter) ||
      /^#(?:duzelisler|d\d+)$/u.test(location.hash);
    if (linked || setting('corrections') === 'on') this.#box.checked = true;
    this.#apply();
    this.#box.addEventListener('change', () => this.#toggle(), { signal });
  }

  #toggle(): void {
    const on = this.#box?.checked ?? false;
    remember('corrections', on ? 'on' : '');
    const url = new URL(location.href);
    if (on) url.searchParams.set(parameter, '');
    else url.searchParams.delete(parameter);
    history.replaceState(history.state, '', url.href.replace(`${parameter}=`, parameter));
    this.#apply();
  }

  /** While the marks show, each reading is a control; else it is nothing but text. */
  #apply(): void {
    for (const reading of this.#readings) {
      if (this.#box?.checked) {
        reading.tabIndex = 0;
        reading.setAttribute('role', 'button');
        reading.setAttribute('aria-describedby', describedBy(reading));
      } else {
        for (const name of ['tabindex', 'role', 'aria-describedby']) reading.removeAttribute(name);
      }
    }
  }
}

/** The id of the item of the apparatus that tells of a reading. */
function describedBy(reading: HTMLElement): string {
  const item = document.getElementById(`d${reading.dataset['d']}`)?.closest('li');
  if (item && item.id === '') item.id = `duzelis-${reading.dataset['d']}`;
  return item?.id ?? '';
}
