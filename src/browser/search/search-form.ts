import * as strings from '../../strings.ts';
import { searchPage } from './links.ts';
import { make } from './make.ts';

/** The form that the dialog has; SearchPage.astro has the same in its markup. */
export const makeForm = (): HTMLElement => {
  const form = make(
    'form',
    { action: searchPage, class: 'search-form' },
    make('input', {
      type: 'search',
      name: 'q',
      'aria-label': strings.search.label,
      placeholder: strings.search.label,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    }),
    make('button', { type: 'submit' }, strings.search.submit),
  );
  return make('search', {}, form);
};
