import type { Address, PictureAddress } from '../core/address.ts';
import {
  escapeBracketed,
  escapeHeading,
  escapeInline,
  escapeLine,
} from '../core/edition/escape-markdown.ts';
import type { Essay, InlineRange, TextBlock } from '../core/edition/essay.ts';
import { nested, type Piece } from '../core/edition/inline.ts';
import { breakMark } from '../core/edition/join.ts';
import { sentences, statement } from '../core/edition/statement.ts';
import { addresses } from '../site.ts';
import * as strings from '../strings.ts';
import { printBlocks } from './blocks.ts';
import { shownHeading, shownTitle } from './brackets.ts';

/**
 * The essay as CommonMark with notes, and YAML front matter; brackets mark what is the editor's, and pictures are
 * where they are published. Without that, and without title and front matter, it is the essay's own Markdown.
 */
export function markdown(essay: Essay, absolute: Address, address: PictureAddress): string {
  const blocks = printBlocks(essay, {
    title: () => `# ${escapeHeading(shownTitle(essay))}`,
    break: () => breakMark,
    heading: (it) => `${'#'.repeat(it.depth)} ${escapeHeading(shownHeading(it))}`,
    paragraph: words,
    quotation: (texts) => prefixed(texts.map(words).join('\n\n'), '> '),
    // Lists in a row have different marks, or they would be one.
    list: (texts, start, before) => {
      const [bullet, point] = before % 2 === 0 ? ['-', '.'] : ['*', ')'];
      const mark = (at: number) => (start === null ? bullet : `${start + at}${point}`);
      return texts.map((text, at) => hanging(`${mark(at)} `, words(text))).join('\n');
    },
    figure: ({ picture, texts: [caption] }) => {
      const title = caption ? ` "${escapeInline(caption.text).replace(/"/gu, '\\"')}"` : '';
      return `![${escapeBracketed(picture.alt)}](${address(essay.slug, picture.file)}${title})`;
    },
    note: (note) => hanging(`[^${note.number}]: `, words(note)),
  });
  return `${[frontMatter(essay, absolute), ...blocks].join('\n\n')}\n`;
}

function frontMatter(essay: Essay, absolute: Address): string {
  const { edition } = strings;
  const { authors, published } = essay;
  const { title, headings, brackets, unknown } = statement(essay);
  const fields = {
    title: essay.title.text,
    subtitle: essay.subtitle?.text,
    authors: authors.length > 0 ? authors : undefined,
    published: Object.keys(published).length > 0 ? published : undefined,
    lang: essay.language,
    url: absolute(addresses.essay(essay.slug)),
    publisher: edition.publisher,
    version: essay.version,
    note: sentences(title, headings, brackets, unknown) || undefined,
    rights: edition.rights,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

/** The words of a leaf; the lines of a verse end in a backslash, which Markdown reads as a line's end. */
const words = ({ text, ranges }: TextBlock): string =>
  written(nested(text, ranges)).split('\n').map(escapeLine).join('\\\n');

const written = (pieces: readonly Piece<InlineRange>[], escaped = escapeInline): string =>
  pieces.map((it) => (typeof it === 'string' ? escaped(it) : ranged(it, escaped))).join('');

function ranged(
  { range, pieces }: Exclude<Piece<InlineRange>, string>,
  escaped: typeof escapeInline,
): string {
  switch (range.kind) {
    case 'emphasis':
      return `*${written(pieces, escaped)}*`;
    case 'strong':
      return `**${written(pieces, escaped)}**`;
    case 'link':
      return `[${written(pieces, escapeBracketed)}](<${range.href.replace(/[<>\\]/gu, '\\$&')}>)`;
    case 'note':
      return `[^${range.note.slice(1)}]`;
  }
}

const prefixed = (text: string, mark: string): string =>
  text.replace(/^/gmu, mark).replace(/ +$/gmu, '');

/** Further lines under the first word, not under the mark. */
const hanging = (mark: string, text: string): string =>
  mark + text.replace(/\n/gu, `\n${' '.repeat(Math.min(mark.length, 4))}`);
