import type { SearchFaultKind } from '../../core/search/faults.ts';
import { addresses } from '../../site.ts';
import * as strings from '../../strings.ts';
import { pageOf } from './links.ts';
import { make } from './make.ts';

const words = strings.search;

/** What went wrong, in a sentence; a button that tries again; other ways to what was looked for. */
export function faultMessage(kind: SearchFaultKind, again: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'link' }, words.again);
  button.addEventListener('click', again);
  return make(
    'div',
    { class: 'fault' },
    make('p', {}, `${words.faults[kind]} `, button),
    otherWays(),
  );
}

/** Where else a reader may look: the index of names, the essays themselves. */
export const otherWays = (): HTMLElement =>
  make(
    'p',
    { class: 'small' },
    `${words.otherWays} `,
    make('a', { href: pageOf(addresses.index) }, strings.site.index),
    '\u00A0· ',
    make('a', { href: pageOf(addresses.home) }, words.essays),
  );
