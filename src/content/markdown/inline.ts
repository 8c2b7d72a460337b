import type {
  Emphasis,
  FootnoteReference,
  Link,
  Nodes,
  PhrasingContent,
  Strong,
  Text,
} from 'mdast';
import type { InlineRange } from '../../core/edition/essay.ts';

/** Plain words and what is said of stretches of them. */
export interface InlineText {
  readonly text: string;
  readonly ranges: readonly InlineRange[];
}

/** What may stand where. */
export interface InlineRules {
  /** In a verse a hard break is a line end. */
  readonly verse: boolean;
  /** Says why a node cannot stand here. */
  readonly refuse: (node: Nodes, what?: string) => Error;
  /** Says that a link has no words. */
  readonly empty: (node: Link) => Error;
  /** Looks for what Markdown has left as plain words and an editor has not meant so. */
  readonly check: (node: Text) => void;
  /** The anchor of the note that a reference leads to. */
  readonly noteOf: (reference: FootnoteReference) => string;
}

/**
 * Takes Markdown's inline nodes apart into plain words and ranges. A wrapped line is a space, and so are several.
 * @throws what `refuse` makes of anything else, and `empty` of a link without words
 */
export function inlineText(nodes: readonly PhrasingContent[], rules: InlineRules): InlineText {
  const ranges: InlineRange[] = [];
  let text = '';
  /** The spaces before a line's end go, also from under what is said of them. */
  const endLine = () => {
    const line = text.trimEnd();
    const inside = (offset: number) => Math.min(offset, line.length);
    for (const [at, it] of ranges.entries())
      ranges[at] = { ...it, start: inside(it.start), end: inside(it.end) };
    text = `${line}\n`;
  };
  const take = (node: PhrasingContent, link?: Link): void => {
    if (node.type === 'text') {
      // The signs of an address that stands for itself are its own.
      if (!link?.url.endsWith(node.value)) rules.check(node);
      text += node.value.replace(/ {2,}|\s*\n\s*/gu, ' ');
    } else if (node.type === 'break' && rules.verse) {
      endLine();
    } else if (node.type === 'footnoteReference') {
      if (link) throw rules.refuse(node, 'a reference to a note in the words of a link');
      ranges.push({
        kind: 'note',
        start: text.length,
        end: text.length,
        note: rules.noteOf(node),
      });
    } else if (node.type === 'emphasis' || node.type === 'strong') {
      around(node, link);
    } else if (node.type === 'link') {
      const href = hrefOf(node.url);
      if (href === null) throw rules.refuse(node, 'a link that leads nowhere safe');
      if (node.title) throw rules.refuse(node, 'a link with a title');
      around(node, node, href);
    } else {
      throw rules.refuse(node);
    }
  };
  const around = (node: Emphasis | Strong | Link, link?: Link, href = ''): void => {
    const kind = node.type;
    const start = text.length;
    const at = ranges.length;
    for (const child of node.children) take(child, link);
    if (kind === 'link' && text.slice(start).trim() === '') throw rules.empty(node);
    const extent = { start, end: text.length };
    ranges.splice(at, 0, kind === 'link' ? { kind, ...extent, href } : { kind, ...extent });
  };
  for (const node of nodes) take(node);
  return { text, ranges };
}

const schemes = new Set(['http:', 'https:', 'mailto:']);

/** An address as HTML, TEI and EPUB all take it, or `null` for one that an essay may not link to. */
function hrefOf(url: string): string | null {
  if (/^#[\w-]+$/u.test(url)) return url;
  if (!URL.canParse(url) || !schemes.has(new URL(url).protocol)) return null;
  return url
    .replace(/%(?![0-9a-f]{2})/giu, '%25')
    .replace(/[^\u0021-\u007e]|["<>\\^`{|}]/gu, encodeURIComponent);
}
