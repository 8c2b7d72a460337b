import type { Address } from '../core/address.ts';
import type { Essay, TextBlock } from '../core/edition/essay.ts';
import { breakMark } from '../core/edition/join.ts';
import { sentences, statement } from '../core/edition/statement.ts';
import { addresses } from '../site.ts';
import * as strings from '../strings.ts';
import { printBlocks } from './blocks.ts';
import { shownHeading, shownTitle } from './brackets.ts';

/** What parts the essay from what the edition says of it. */
export const colophonMark = '-- ';

/** The essay as plain text, a paragraph a line; brackets mark what is the editor's. */
export function plainText(essay: Essay, absolute: Address): string {
  const { authors, subtitle } = essay;
  const blocks = printBlocks(essay, {
    title: () => [shownTitle(essay), subtitle?.text, authors.join(', ')].filter(Boolean).join('\n'),
    break: () => breakMark,
    heading: shownHeading,
    paragraph: words,
    quotation: (texts) => texts.map((text) => indented(words(text))).join('\n\n'),
    list: (texts, start) =>
      texts
        .map((text, at) => `${start === null ? '–' : `${start + at}.`} ${words(text)}`)
        .join('\n'),
    figure: ({ picture, texts: [caption] }) =>
      [strings.exports.figure(picture.alt), ...(caption ? [words(caption)] : [])].join('\n'),
    note: (note) => `[${note.number}] ${words(note)}`,
  });
  const { edition, exports } = strings;
  const { title, headings, brackets, unknown } = statement(essay);
  const colophon = [
    colophonMark,
    edition.publisher,
    `${exports.address}: ${absolute(addresses.essay(essay.slug))}`,
    `${exports.version}: ${essay.version}`,
    title,
    sentences(headings, brackets),
    unknown,
    edition.rights,
  ]
    .filter(Boolean)
    .join('\n');
  return `${[...blocks, colophon].join('\n\n')}\n`;
}

/** The words of a leaf, with the signs of its notes. */
function words({ text, ranges }: TextBlock): string {
  const signs = ranges.flatMap((range) => (range.kind === 'note' ? [range] : []));
  return signs.reduceRight(
    (said, { start, note }) => `${said.slice(0, start)}[${note.slice(1)}]${said.slice(start)}`,
    text,
  );
}

const indented = (text: string): string => text.replace(/^/gmu, '    ');
