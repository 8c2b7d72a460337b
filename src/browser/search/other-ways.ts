import { addresses } from '../../site.ts';
import * as strings from '../../strings.ts';
import { make } from '../make.ts';
import { pageOf } from './addresses.ts';

const words = strings.search;

/** Where else a reader may look: the index of names, the essays themselves. */
export const otherWays = (): HTMLElement =>
  make(
    'p',
    { class: 'small' },
    `${words.otherWays} `,
    make('a', { href: pageOf(addresses.index) }, words.index),
    '\u00A0· ',
    make('a', { href: pageOf(addresses.home) }, words.essays),
  );
