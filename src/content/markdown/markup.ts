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
  strong: 'strong emphasis (**…**)',
  table: 'a table',
  thematicBreak: 'a break',
};

const excerptLength = 60;

/** The beginning of a piece of Markdown, on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
