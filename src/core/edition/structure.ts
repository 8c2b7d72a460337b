import { ContentFault } from './faults.ts';
import type { MarkdownBlock, MarkdownText } from './markdown-block.ts';
import { notesById, notesFrom } from './notes.ts';
import { isReservedId } from './reserved-ids.ts';

/** A heading is a line of the contents, and its slug a part of an address. */
const longestHeading = 200;
const anchorForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** The leaves of a row of blocks. */
export const textsOf = (blocks: readonly MarkdownBlock[]): MarkdownText[] =>
  blocks.flatMap((block) => ('texts' in block ? block.texts : []));

/**
 * Checks an essay's outline: some words, no heading level skipped, no empty section, every id well formed and used
 * once, every note led to from the text, every link into the essay with a place to lead to.
 * @param blocks with their anchors
 * @throws ContentFault with the line of essay.md
 */
export function checkStructure(blocks: readonly MarkdownBlock[], file: string): void {
  if (!blocks.some(({ kind }) => kind === 'paragraph' || kind === 'quotation' || kind === 'list')) {
    throw new ContentFault('essay-empty', { file, line: blocks[0]?.line });
  }
  checkHeadings(blocks, file);
  checkReferences(blocks, file);
}

function checkHeadings(blocks: readonly MarkdownBlock[], file: string): void {
  const seen = new Set<string>();
  let depth = 1;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const place = { file, line: block.line };
    if (block.text === '') throw new ContentFault('heading-empty', place);
    if (block.text.length > longestHeading) {
      throw new ContentFault('heading-long', place, String(block.text.length));
    }
    if (!anchorForm.test(block.id)) throw new ContentFault('anchor-form', place, block.id);
    if (isReservedId(block.id)) throw new ContentFault('anchor-reserved', place, block.id);
    if (seen.has(block.id)) throw new ContentFault('anchor-duplicate', place, block.id);
    seen.add(block.id);
    if (block.depth < 2 || block.depth > Math.min(depth + 1, 3)) {
      const before = depth === 1 ? 'the title' : `one of level ${depth}`;
      throw new ContentFault('heading-level', place, String(block.depth), before);
    }
    depth = block.depth;
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'break' && kind !== 'note');
    const opensPart = next?.kind === 'heading' && next.depth > block.depth;
    if (!next || (next.kind === 'heading' && !opensPart)) {
      throw new ContentFault('section-empty', place, block.text);
    }
  }
}

function checkReferences(blocks: readonly MarkdownBlock[], file: string): void {
  const texts = textsOf(blocks);
  const anchors = new Set<string | null>([
    ...texts.map(({ id }) => id),
    ...blocks.map((block) => ('id' in block ? block.id : null)),
  ]);
  const ranges = texts.flatMap((text) => text.ranges.map((range) => ({ range, line: text.line })));
  for (const { range, line } of ranges) {
    if (range.kind !== 'link' || !range.href.startsWith('#')) continue;
    if (!anchors.has(range.href.slice(1))) {
      throw new ContentFault('link-dangling', { file, line }, range.href);
    }
  }
  const text = textsOf(blocks.filter(({ kind }) => kind !== 'note'));
  const reached = new Set(notesFrom(text, notesById(blocks)).map(({ id }) => id));
  const notes = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'note') continue;
    const place = { file, line: block.line };
    if (notes.has(block.label)) throw new ContentFault('note-twice', place, block.label);
    notes.add(block.label);
    if (!reached.has(`n${block.label}`)) throw new ContentFault('note-idle', place, block.label);
  }
}
