import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { slug } from '../../core/azerbaijani/slug.ts';

declare module 'mdast' {
  interface Data {
    /** The anchor of a heading or paragraph. */
    anchor?: string;
    /** Attributes of the HTML element to be. */
    hProperties?: { id?: string };
  }
}

const explicit = /\s*\{#([^{}\s]+)\}\s*$/u;

/**
 * Gives anchors: `## Orta dəhliz {#orta-dehliz}` and `… sonu. {#p7}` as written; any other heading
 * gets an ASCII one of its words, numbered if it is taken. rehype-slug, behind it in the chain, keeps
 * what it finds.
 */
export function remarkAnchors() {
  return (tree: Root): void => {
    const taken = new Set<string>();
    for (const node of tree.children) {
      if (node.type !== 'heading' && node.type !== 'paragraph') continue;
      const id = explicitId(node);
      if (id) taken.add(id);
      if (id) mark(node, id);
    }
    for (const node of tree.children) {
      if (node.type !== 'heading' || node.data?.anchor) continue;
      const id = free(slug(words(node)) || 'bolme', taken);
      taken.add(id);
      mark(node, id);
    }
  };
}

function explicitId(node: Heading | Paragraph): string | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const id = explicit.exec(last.value)?.[1];
  if (id) last.value = last.value.replace(explicit, '');
  return id;
}

function mark(node: Heading | Paragraph, id: string): void {
  node.data = { ...node.data, anchor: id, hProperties: { id } };
}

function words(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

function free(id: string, taken: ReadonlySet<string>): string {
  let candidate = id;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${id}-${n}`;
  return candidate;
}
