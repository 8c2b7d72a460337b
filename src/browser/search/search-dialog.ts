import * as strings from '../../strings.ts';
import { addStyles } from '../add-styles.ts';
import { make } from '../make.ts';
import { searchPage } from './addresses.ts';
import dialogStyles from './dialog.css?inline';
import formStyles from './form.css?inline';

const words = strings.searchField;

/**
 * The dialog in which one searches from every page, made when it is first opened. Its field takes letters at once;
 * the element around it comes to life when its code has come, and until then Enter leads to the search page.
 */
export function makeDialog(): HTMLDialogElement {
  addStyles(formStyles + dialogStyles);
  const close = make('button', { type: 'button', class: 'close', 'aria-label': words.close }, '×');
  const input = make('input', {
    type: 'search',
    name: 'q',
    'aria-label': words.label,
    placeholder: words.label,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const form = make('form', { action: searchPage, class: 'search-form' }, input);
  const list = make('ol', { 'data-search-results': '', 'data-state': 'idle' });
  const box = document.createElement('search-box');
  box.append(make('search', {}, form), list);
  const dialog = make('dialog', { class: 'search-dialog', 'aria-label': words.title }, close, box);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  // A search field keeps Esc for itself and empties; here it closes, and the query stays.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
