import { Announcer } from './announcer.ts';
import { SelectionTools } from './selection-tools.ts';
import { ShareMenu } from './share-menu.ts';

/** What an essay's page offers for sharing; loaded at the first wish. */
export class Share {
  readonly menu: ShareMenu;
  readonly selection: SelectionTools;
  readonly #essay: HTMLElement;
  readonly #announcer: Announcer;

  constructor(essay: HTMLElement, signal: AbortSignal) {
    const announcer = new Announcer(essay, signal);
    this.#essay = essay;
    this.#announcer = announcer;
    this.menu = new ShareMenu(essay, announcer, signal);
    this.selection = new SelectionTools(essay, announcer, signal);
  }

  /** The citation of the essay as a whole. */
  async cite(): Promise<void> {
    const { openCitation } = await import('../cite/citation-dialog.ts');
    openCitation(this.#essay, null, this.#announcer);
  }
}
