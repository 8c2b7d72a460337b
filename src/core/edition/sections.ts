import type { Block, Heading, Section, TextBlock } from './essay.ts';
import type { MarkdownBlock, MarkdownText } from './markdown-block.ts';
import { notesById, notesFrom } from './notes.ts';
import type { TextView } from './text-view.ts';

type OpenSection = Section & { blocks: Block[]; notes: TextBlock[] };

/**
 * Lays the blocks out in sections, with what the source says of each leaf.
 * @param blocks with their anchors
 * @param own whether the text was born digital: its headings are its author's
 */
export function sectionsOf(
  blocks: readonly MarkdownBlock[],
  view: TextView,
  own: boolean,
): Section[] {
  const section = (heading: Heading | null, afterBreak = false): OpenSection => ({
    heading,
    afterBreak,
    blocks: [],
    notes: [],
  });
  const leaf = ({ id, kind, text, ranges }: MarkdownText): TextBlock => {
    const anchor = id ?? '';
    return { id: anchor, kind, number: anchor.slice(1), text, ranges, ...view.block(anchor) };
  };
  const notes = notesById(blocks);
  const placed = new Set<MarkdownText>();
  let open = section(null);
  const sections = [open];
  for (const block of blocks) {
    if (block.kind === 'break') open.blocks.push({ kind: 'break', texts: [] });
    if (block.kind === 'heading') {
      const { id, text } = block;
      // A break before a heading parts two sections, and is in neither.
      const afterBreak = open.blocks.at(-1)?.kind === 'break';
      if (afterBreak) open.blocks.pop();
      const from = own || view.has(id) ? 'source' : 'editor';
      const depth = block.depth === 3 ? 3 : 2;
      open = section({ id, text, depth, from, ...view.block(id) }, afterBreak);
      sections.push(open);
    }
    if (block.kind === 'break' || block.kind === 'heading' || block.kind === 'note') continue;
    open.blocks.push(blockOf(block, block.texts.map(leaf)));
    for (const note of notesFrom(block.texts, notes)) {
      if (!placed.has(note)) open.notes.push(leaf(note));
      placed.add(note);
    }
  }
  return sections;
}

function blockOf(block: MarkdownBlock, texts: readonly TextBlock[]): Block {
  if (block.kind === 'list') return { kind: 'list', start: block.start, texts };
  if (block.kind === 'figure') {
    const { id, file, alt } = block;
    return { kind: 'figure', id: id ?? '', picture: { file, alt }, texts };
  }
  return { kind: block.kind === 'quotation' ? 'quotation' : 'paragraph', texts };
}
