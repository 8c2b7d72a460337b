import type { Notice } from '../site/notice.ts';
import { SelectionTools } from './selection-tools.ts';
import { ShareMenu } from './share-menu.ts';
import './styles.ts';

/** What an essay's page offers for sharing; loaded when first used. */
export class Share {
  readonly menu: ShareMenu;
  readonly selection: SelectionTools;

  constructor(essay: HTMLElement, notice: Notice, signal: AbortSignal) {
    this.menu = new ShareMenu(essay, notice, signal);
    this.selection = new SelectionTools(essay, notice, signal);
  }
}
