import { listenForSharing } from '../share/listen.ts';
import { CorrectionSwitch } from './correction-switch.ts';
import { markCurrent } from './current-section.ts';
import { restorePosition } from './reading-position.ts';
import { listenForKeys } from './section-keys.ts';

/** Comfort for someone who reads an essay; the page reads as well without it. */
class EssayReader extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    markCurrent(this, signal);
    listenForKeys(this, signal);
    restorePosition(this, signal);
    listenForSharing(this, signal);
    new CorrectionSwitch(this, signal);
    const print = this.querySelector('[data-print]');
    print?.addEventListener('click', () => window.print(), { signal });
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}
customElements.define('essay-reader', EssayReader);
