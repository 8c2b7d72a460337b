import type { Nodes, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ContentFault } from '../../core/edition/faults.ts';
import type { MarkdownBlock } from '../../core/edition/markdown-block.ts';
import { remarkAnchors } from './remark-anchors.ts';

const processor = unified().use(remarkParse);
const addAnchors = remarkAnchors();

/**
 * Reads an essay's Markdown: bare paragraphs, headings and breaks, nothing else, since the source
 * has nothing else.
 * @param body the text after the front matter
 * @param file its name, for messages
 * @param firstLine the file's line number of the body's first line
 * @throws ContentFault `markup-refused` with the line
 */
export function parseEssay(body: string, file: string, firstLine: number): MarkdownBlock[] {
  const tree = processor.parse(body);
  addAnchors(tree);
  return tree.children.map((node): MarkdownBlock => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const refuse = (found: Nodes) => {
      const { start, end } = found.position ?? {};
      const at = (start?.line ?? 1) + firstLine - 1;
      const text = body.slice(start?.offset, end?.offset);
      const name = markup[found.type] ?? found.type;
      return new ContentFault('markup-refused', { file, line: at }, name, excerpt(text));
    };
    const id = node.data?.anchor ?? null;
    if (node.type === 'thematicBreak') return { kind: 'break', line };
    if (node.type === 'paragraph') {
      return { kind: 'paragraph', id, text: plain(node.children, refuse), line };
    }
    if (node.type === 'heading' && id !== null) {
      return { kind: 'heading', id, text: plain(node.children, refuse), depth: node.depth, line };
    }
    throw refuse(node);
  });
}

/** What an editor may have meant or typed unawares. */
const markup: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'a quotation block (“>”)',
  break: 'a hard line break (two spaces or a backslash at the line’s end)',
  code: 'a code block (indented or fenced)',
  definition: 'a link definition',
  emphasis: 'emphasis (*…* or _…_)',
  html: 'raw HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code (`…`)',
  link: 'a link',
  linkReference: 'a link',
  list: 'a list',
  strong: 'strong emphasis (**…**)',
};

const excerptLength = 60;

/** The beginning of a piece of Markdown, on one line. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}

/** A wrapped line of Markdown is a space. */
function plain(nodes: readonly PhrasingContent[], refuse: (node: Nodes) => Error): string {
  return nodes
    .map((node) => {
      if (node.type !== 'text') throw refuse(node);
      return node.value.replace(/\s*\n\s*/gu, ' ');
    })
    .join('');
}
