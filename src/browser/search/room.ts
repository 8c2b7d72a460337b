/** All of search that a page fetches once its reader has shown the wish. */
import * as engine from './engine.ts';
import { SearchBox } from './search-box.ts';
import { SearchDialog } from './search-dialog.ts';
import { SearchPage } from './search-page.ts';
import { useStyles } from './styles.ts';

useStyles();
engine.open().catch(() => {});

customElements.define('search-box', SearchBox);

const own = document.querySelector('search-box');
if (own instanceof SearchBox) new SearchPage(own);

let dialog: SearchDialog | null = null;

/** Opens the dialog; on the search page, which has a field of its own, goes there. */
export function open(): void {
  if (own instanceof SearchBox) {
    own.input.focus();
    own.input.select();
    return;
  }
  dialog ??= new SearchDialog();
  dialog.open();
}
