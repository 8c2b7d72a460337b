import type {
  FootnoteDefinition,
  Heading,
  Image,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Text,
} from 'mdast';
import { ContentFault, type FaultCode } from '../../core/edition/faults.ts';
import type { MarkdownBlock, MarkdownText } from '../../core/edition/markdown-block.ts';
import { headingIds } from './heading-ids.ts';
import { inlineText } from './inline.ts';
import { excerpt, markup, strayMarkup } from './markup.ts';
import { reader } from './reader.ts';
import { takeAnchor } from './take-anchor.ts';

/** Whether a line ends in it, be it in the middle of emphasis. */
const hasBreak = (node: Nodes): boolean =>
  node.type === 'break' || ('children' in node && node.children.some(hasBreak));

/** A caption that an editor has wrapped, as any text of the Markdown may be. */
const onOneLine = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/gu, ' ').trim();

const noteLabel = /^[1-9]\d*[a-z]?$/u;
const pictureFile = /^pictures\/[\w-]+\.(?:avif|jpe?g|png|webp)$/u;

/**
 * Reads an essay's Markdown: paragraphs, headings, breaks, quotations, lists, notes and pictures, with emphasis
 * and links in them, and nothing else.
 * @param body the text after the front matter
 * @param file its name, for messages
 * @param firstLine the file's line number of the body's first line
 * @throws ContentFault `markup-refused`, `markup-stray`, `words-missing`, `note-label`, `note-missing`, `picture-file`,
 *   `picture-alt`, `list-number` with the line
 */
export function parseEssay(body: string, file: string, firstLine: number): MarkdownBlock[] {
  const { children } = reader.parse(body);
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1;
  const written = ({ position }: Nodes) => body.slice(position?.start.offset, position?.end.offset);
  const fault = (code: FaultCode, node: Nodes, ...details: string[]) =>
    new ContentFault(code, { file, line: lineOf(node) }, ...details);
  const refuse = (node: Nodes, what = markup[node.type] ?? node.type, where = 'an essay') =>
    fault('markup-refused', node, what, excerpt(written(node)), where);
  const empty = (node: Nodes, kind: string) => fault('words-missing', node, kind);

  const headings = children.filter((node) => node.type === 'heading');
  for (const heading of headings) takeAnchor(heading, body);
  const ids = headingIds(headings);

  const noteId = (node: Nodes, label: string) => {
    if (!noteLabel.test(label)) throw fault('note-label', node, label);
    return `n${label}`;
  };
  const check = (node: Text) => {
    const [orphan] = /(?<!\\)\[\^[^\]\s]+\]/u.exec(written(node)) ?? [];
    if (orphan !== undefined) throw fault('note-missing', node, orphan);
    refuseStray(written(node), node);
  };
  const refuseStray = (words: string, node: Nodes) => {
    const at = strayMarkup(words);
    if (at === -1) return;
    const before = words.slice(0, at).split(/\s/u).at(-1) ?? '';
    throw fault('markup-stray', node, excerpt(before + words.slice(at)));
  };
  const inline = (node: Heading | Paragraph, verse: boolean) =>
    inlineText(node.children, {
      verse,
      refuse,
      empty: (link) => empty(link, 'link'),
      check,
      noteOf: (reference) => noteId(reference, reference.identifier),
    });

  const leaf = (node: Paragraph, kind: MarkdownText['kind']): MarkdownText => {
    const id = takeAnchor(node, body);
    const verse = kind === 'quotation' && hasBreak(node);
    const words = inline(node, verse);
    if (words.text.trim() === '') throw empty(node, kind);
    return { id, kind: verse ? 'verse' : kind, ...words, line: lineOf(node) };
  };
  const heading = (node: Heading): MarkdownBlock => {
    const { text, ranges } = inline(node, false);
    const [inner] = node.children.filter(({ type }) => type !== 'text');
    if (ranges.length > 0) throw refuse(inner ?? node, undefined, 'a heading');
    return {
      kind: 'heading',
      id: ids.get(node) ?? '',
      text,
      depth: node.depth,
      line: lineOf(node),
    };
  };
  /** Markdown counts by itself: numbers that do not count up, and are not all the same, would be others. */
  const checkNumbers = (items: readonly ListItem[], first: number) => {
    const numbers = items.map((item) => Number.parseInt(written(item), 10));
    if (numbers.every((number) => number === first)) return;
    const at = numbers.findIndex((number, index) => number !== first + index);
    const item = items[at];
    if (item) throw fault('list-number', item, String(numbers[at]), String(first + at));
  };
  const list = ({ children: items, ordered, start }: List, line: number): MarkdownBlock => {
    const first = ordered ? (start ?? 1) : null;
    if (first !== null) checkNumbers(items, first);
    return { kind: 'list', start: first, texts: items.map(itemLeaf), line };
  };
  const itemLeaf = (item: ListItem): MarkdownText => {
    const [first, second] = item.children;
    if (typeof item.checked === 'boolean') throw refuse(item, 'a box to tick');
    if (second) throw refuse(second, undefined, 'an item');
    if (!first) throw empty(item, 'item');
    if (first.type !== 'paragraph') throw refuse(first, undefined, 'an item');
    return leaf(first, 'item');
  };
  const note = (node: FootnoteDefinition): MarkdownBlock => {
    const [first, second] = node.children;
    if (second) throw refuse(second, undefined, 'a note');
    if (!first) throw empty(node, 'note');
    if (first.type !== 'paragraph') throw refuse(first, undefined, 'a note');
    const id = noteId(node, node.identifier);
    const text = leaf(first, 'note');
    return { kind: 'note', label: node.identifier, texts: [{ ...text, id }], line: lineOf(node) };
  };
  const figure = (image: Image, id: string | null): MarkdownBlock => {
    const { url } = image;
    const alt = onOneLine(image.alt);
    const title = onOneLine(image.title);
    const line = lineOf(image);
    if (!pictureFile.test(url)) throw fault('picture-file', image, url);
    if (!alt) throw fault('picture-alt', image, url);
    if (title === '') throw empty(image, 'caption');
    if (title) refuseStray(written(image).split(url).at(-1) ?? '', image);
    const caption = { id, kind: 'caption', text: title ?? '', ranges: [], line } as const;
    return { kind: 'figure', id, file: url, alt, texts: title ? [caption] : [], line };
  };

  return children.map((node): MarkdownBlock => {
    const line = lineOf(node);
    switch (node.type) {
      case 'thematicBreak':
        return { kind: 'break', line };
      case 'heading':
        return heading(node);
      case 'list':
        return list(node, line);
      case 'footnoteDefinition':
        return note(node);
      case 'blockquote':
        if (node.children.length === 0) throw empty(node, 'quotation');
        return {
          kind: 'quotation',
          texts: node.children.map((child) => {
            if (child.type !== 'paragraph') throw refuse(child, undefined, 'a quotation');
            return leaf(child, 'quotation');
          }),
          line,
        };
      case 'paragraph': {
        const [first] = node.children;
        if (first?.type !== 'image')
          return { kind: 'paragraph', texts: [leaf(node, 'paragraph')], line };
        const id = takeAnchor(node, body);
        const [, second] = node.children;
        if (second) throw refuse(first);
        return figure(first, id);
      }
      default:
        throw refuse(node);
    }
  });
}
