import { Announcer } from './announcer.ts';
import { SelectionTools } from './selection-tools.ts';
import { ShareMenu } from './share-menu.ts';

/** What an essay's page offers for sharing; loaded at the first wish. */
export class Share {
  readonly menu: ShareMenu;
  readonly selection: SelectionTools;

  constructor(essay: HTMLElement, signal: AbortSignal) {
    const announcer = new Announcer(essay, signal);
    this.menu = new ShareMenu(essay, announcer, signal);
    this.selection = new SelectionTools(essay, announcer, signal);
  }
}
