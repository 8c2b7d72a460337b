import type { Heading, Paragraph, Root } from 'mdast';

declare module 'mdast' {
  interface Data {
    /** The anchor that the Markdown gives: `## Orta dəhliz {#orta-dehliz}`, `… sonu. {#p7}`. */
    anchor?: string;
  }
}

const explicit = /\s*\{#([^{}]*)\}\s*$/u;

/** A brace that is meant literally stands behind a backslash, which Markdown's tree no longer shows. */
const literal = /(?<!\\)(?:\\\\)*\\\{#[^{}]*\}[\s#]*$/u;

/**
 * Takes the anchor off the end of a block, whatever its form, and keeps it where both the model and HTML look for it.
 * @param markdown the whole text that the block was read from
 */
export function takeAnchor(node: Heading | Paragraph, markdown: string): string | null {
  const { start, end } = node.position ?? {};
  if (literal.test(markdown.slice(start?.offset, end?.offset))) return null;
  const last = node.children.at(-1);
  const [written, id] = (last?.type === 'text' && explicit.exec(last.value)) || [];
  if (last?.type !== 'text' || written === undefined || id === undefined) return null;
  last.value = last.value.slice(0, -written.length);
  if (last.value === '') node.children.pop();
  if (last.position?.end.offset) last.position.end.offset -= written.length;
  node.data = { ...node.data, anchor: id, hProperties: { id } };
  return id;
}

/** The same for the headings of a page of prose. rehype-slug, behind it in the chain, keeps what it finds. */
export const remarkAnchors = () => (tree: Root, file: { toString(): string }) => {
  for (const node of tree.children) if (node.type === 'heading') takeAnchor(node, String(file));
};
