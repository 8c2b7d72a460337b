import { loadModule } from '../load.ts';
import { listenForNames } from '../names/name-switch.ts';
import { listenForSharing } from '../share/listen.ts';
import { Notice } from '../site/notice.ts';
import { listenForCorrections } from './correction-switch.ts';
import { markCurrent } from './current-section.ts';
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
    listenForKeys(this, notice, signal);
    restorePosition(this, notice, signal);
    listenForSharing(this, notice, signal);
    listenForCorrections(this, notice, signal);
    listenForNames(this, notice, signal);
    const article = this.querySelector('article');
    if (article) loadMargin(article, signal);
    addEventListener('load', () => void loadPaper(this, signal), { signal });
    const print = this.querySelector('[data-print]');
    print?.addEventListener('click', () => window.print(), { signal });
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

/** The margin is filled once a switch is on, or where the text has notes; without its code the text's own marks say the same. */
function loadMargin(article: HTMLElement, signal: AbortSignal): void {
  let asked = false;
  const load = async () => {
    if (asked || !article.querySelector('[role=switch]:checked, a.note')) return;
    asked = true;
    try {
      const { MarginNotes } = await loadModule(() => import('./margin-notes.ts'));
      new MarginNotes(article, signal);
    } catch {
      asked = false;
    }
  };
  for (const type of ['change', 'names-marked']) article.addEventListener(type, load, { signal });
  void load();
}

/** What paper needs, once the page has come and nothing waits. Without it lines end at spaces and notes with their section. */
async function loadPaper(essay: HTMLElement, signal: AbortSignal): Promise<void> {
  try {
    const { prepareForPaper } = await loadModule(() => import('./on-paper.ts'));
    prepareForPaper(essay, signal);
  } catch {}
}

customElements.define('essay-reader', EssayReader);
