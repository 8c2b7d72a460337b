import * as strings from '../../strings.ts';
import { kindOf, needsReload } from '../load.ts';
import { make } from '../make.ts';

interface Offer {
  readonly label: string;
  readonly act: () => void;
}

/** How long a sentence stays, in ms; one that offers something waits for a slow hand. */
const shown = 2500;
const offered = 10_000;

/** A sentence at the foot of the window: seen for a while and spoken by a screen reader. */
export class Notice {
  readonly #status = make('p', { class: 'notice screen', role: 'status' });
  readonly #host: Element;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Element, signal: AbortSignal) {
    this.#host = host;
    host.append(this.#status);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#status.remove();
    });
  }

  say(sentence: string, offer?: Offer): void {
    const button = make('button', { type: 'button', class: 'link' }, offer?.label ?? '');
    button.addEventListener('click', () => {
      this.#clear();
      offer?.act();
    });
    this.#status.replaceChildren(sentence, ...(offer ? [' ', button] : []));
    this.#wait(offer ? offered : shown);
  }

  /** Says why something could not be had, and offers to try again, or to reload where that alone helps. */
  fault(cause: unknown, again?: () => void): void {
    const kind = kindOf(cause);
    const reload = { label: strings.retry.reload, act: () => location.reload() };
    const retry = again && { label: strings.retry.again, act: again };
    this.say(strings.faults[kind], needsReload(kind) || kind === 'unsupported' ? reload : retry);
  }

  /** While a modal dialog is open, all else is dead to a screen reader: the sentence must stand in it. */
  moveTo(dialog: HTMLDialogElement): void {
    dialog.append(this.#status);
    dialog.addEventListener('close', () => this.#host.append(this.#status), { once: true });
  }

  #wait(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#status.matches(':hover, :focus-within')) this.#wait(time);
      else this.#clear();
    }, time);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#status.replaceChildren();
  }
}
