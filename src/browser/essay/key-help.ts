import * as strings from '../../strings.ts';
import { addStyles } from '../add-styles.ts';
import { make } from '../make.ts';
import css from './key-help.css?inline';

addStyles(css);

/** Shows the keys and what they do, in a dialog at the end of `host`. */
export function showKeys(host: Element): void {
  const { help, helpKeys } = strings.essay;
  const keys = Object.entries(helpKeys).map(([key, what]) =>
    make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, what)),
  );
  const close = make('button', { class: 'link' }, strings.action.close);
  const dialog = make(
    'dialog',
    { class: 'help', 'aria-label': help },
    make('h2', {}, help),
    make('dl', {}, ...keys),
    make('form', { method: 'dialog' }, close),
  );
  dialog.addEventListener('close', () => dialog.remove());
  host.append(dialog);
  dialog.showModal();
}
