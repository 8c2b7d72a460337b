import * as strings from '../../strings.ts';
import { type LoadFaultKind, needsReload } from '../load.ts';
import { make } from '../make.ts';
import { searchFor } from './addresses.ts';

/**
 * What went wrong, in a sentence, and a button for what may help.
 * @param query what was asked for; it is kept where the page must be loaded anew
 * @param again tries again
 */
export function faultMessage(
  kind: LoadFaultKind,
  sentences: Readonly<Record<LoadFaultKind, string>>,
  query: () => string,
  again: () => void,
): HTMLElement {
  const reloads = needsReload(kind);
  const label = reloads ? strings.retry.reload : strings.retry.again;
  const button = make('button', { type: 'button', class: 'link' }, label);
  button.addEventListener('click', () => (reloads ? reload(query()) : again()));
  const help = kind === 'unsupported' ? null : button;
  return make('div', { class: 'fault' }, make('p', {}, `${sentences[kind]} `, help));
}

/** The search page as it is now, past the browser's cache, with the query. */
function reload(query: string): void {
  history.pushState(null, '', searchFor(query));
  location.reload();
}
