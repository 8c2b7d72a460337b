import type { Address } from '../core/address.ts';
import type { Essay } from '../core/edition/essay.ts';
import { breakMark } from '../core/edition/join.ts';
import { addresses } from '../site.ts';
import * as strings from '../strings.ts';
import { printBlocks } from './blocks.ts';
import { bracketed, shownTitle } from './brackets.ts';

/** What parts the essay from what the edition says of it. */
export const colophonMark = '-- ';

/** The essay as plain text, a paragraph a line; brackets mark what is the editor's. */
export function plainText(essay: Essay, absolute: Address): string {
  const blocks = printBlocks(essay, {
    title: () => shownTitle(essay),
    break: () => breakMark,
    heading: ({ text }) => bracketed(text),
    paragraph: ({ text }) => text,
  });
  const { edition, exports } = strings;
  const colophon = [
    colophonMark,
    edition.publisher,
    `${exports.address}: ${absolute(addresses.essay(essay.slug))}`,
    `${exports.version}: ${essay.version}`,
    ...(essay.title.from === 'editor' ? [edition.title] : []),
    `${edition.headings} ${edition.brackets}`,
    edition.unknown,
    edition.rights,
  ].join('\n');
  return `${[...blocks, colophon].join('\n\n')}\n`;
}
