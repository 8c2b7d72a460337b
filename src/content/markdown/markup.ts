import type { Nodes } from 'mdast';

/** What an editor may have meant or typed unawares, by the node that Markdown makes of it. */
export const markup: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'a quotation block (“>”)',
  break: 'a hard line break (two spaces or a backslash at the line’s end) outside a quotation',
  code: 'a code block (indented or fenced)',
  definition: 'a link definition',
  delete: 'text struck through (~~…~~)',
  emphasis: 'emphasis (*…* or _…_)',
  footnoteDefinition: 'a note ([^1]: …)',
  footnoteReference: 'a reference to a note ([^1])',
  heading: 'a heading',
  html: 'raw HTML',
  image: 'an image in the middle of a text',
  imageReference: 'an image by reference',
  inlineCode: 'code (`…`)',
  link: 'a link',
  linkReference: 'a link by reference',
  list: 'a list',
  paragraph: 'a second paragraph',
  strong: 'strong emphasis (**…**)',
  table: 'a table',
  thematicBreak: 'a break',
};

const escaped = /\\[!-/:-@[-`{-~]/gu;

/** A link’s or an anchor’s signs, a note’s, a star with something beside it, `_` with a letter on one side. */
const stray =
  /\]\(|\{#|\[\^|(?<![\s*])\*|\*(?![\s*])|(?<=[\p{L}\d])_(?![\p{L}\d_])|(?<![\p{L}\d_])_+(?=[\p{L}\d])/u;

/**
 * Where Markdown has left signs of markup among plain words, for they make nothing as they stand there.
 * @param written the words as the Markdown has them, backslashes and all
 * @returns the offset; -1 where there are none
 */
export const strayMarkup = (written: string): number =>
  written.replace(escaped, '..').search(stray);

const excerptLength = 60;

/** The beginning of a piece of Markdown, on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
