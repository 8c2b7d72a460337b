import type { Nodes, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ContentFault } from '../edition/faults.ts';
import type { MarkdownBlock } from '../edition/markdown-block.ts';
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
      const at = (found.position?.start.line ?? 1) + firstLine - 1;
      return new ContentFault('markup-refused', { file, line: at }, found.type);
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

/** A wrapped line of Markdown is a space. */
function plain(nodes: readonly PhrasingContent[], refuse: (node: Nodes) => Error): string {
  return nodes
    .map((node) => {
      if (node.type !== 'text') throw refuse(node);
      return node.value.replace(/\s*\n\s*/gu, ' ');
    })
    .join('');
}
