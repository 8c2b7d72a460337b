import { listenForSharing } from '../share/listen.ts';
import { Notice } from '../site/notice.ts';
import { CorrectionSwitch } from './correction-switch.ts';
import { markCurrent } from './current-section.ts';
import { MarginNotes } from './margin-notes.ts';
import { restorePosition } from './reading-position.ts';
import { listenForKeys } from './section-keys.ts';

/** Comfort for someone who reads an essay; the page reads as well without it. */
class EssayReader extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const notice = new Notice(this, signal);
    markCurrent(this, signal);
    listenForKeys(this, signal);
    restorePosition(this, notice, signal);
    listenForSharing(this, notice, signal);
    new CorrectionSwitch(this, signal);
    const article = this.querySelector('article');
    if (article) new MarginNotes(article, signal);
    const print = this.querySelector('[data-print]');
    print?.addEventListener('click', () => window.print(), { signal });
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}
customElements.define('essay-reader', EssayReader);
