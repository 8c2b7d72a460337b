import type { Heading, Paragraph, Root } from 'mdast';

declare module 'mdast' {
  interface Data {
    /** The anchor that the Markdown gives: `## Orta dəhliz {#orta-dehliz}`, `… sonu. {#p7}`. */
    anchor?: string;
  }
}

const explicit = /\s*\{#([^{}\s]+)\}\s*$/u;

/** Takes the anchor off the end of a block, and keeps it where both the model and HTML look for it. */
export function takeAnchor(node: Heading | Paragraph): string | null {
  const last = node.children.at(-1);
  const id = last?.type === 'text' ? explicit.exec(last.value)?.[1] : undefined;
  if (last?.type !== 'text' || id === undefined) return null;
  last.value = last.value.replace(explicit, '');
  if (last.value === '') node.children.pop();
  node.data = { ...node.data, anchor: id, hProperties: { id } };
  return id;
}

/** The same for the headings of a page of prose. rehype-slug, behind it in the chain, keeps what it finds. */
export const remarkAnchors = () => (tree: Root) => {
  for (const node of tree.children) if (node.type === 'heading') takeAnchor(node);
};
