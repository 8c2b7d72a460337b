import type { Heading, Paragraph, Root } from 'mdast';

declare module 'mdast' {
  interface Data {
    /** The anchor that the Markdown gives: `## Orta dəhliz {#orta-dehliz}`, `… sonu. {#p7}`. */
    anchor?: string;
  }
}

const explicit = /\s*\{#([^{}]*)\}\s*$/u;

/**
 * Takes the anchor off the end of a block, whatever its form, and keeps it where both the model and HTML look for it.
 */
export function takeAnchor(node: Heading | Paragraph): string | null {
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
export const remarkAnchors = () => (tree: Root) => {
  for (const node of tree.children) if (node.type === 'heading') takeAnchor(node);
};
