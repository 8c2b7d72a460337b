import { ContentFault } from './faults.ts';
import type { MarkdownBlock } from './markdown-block.ts';

/** Ids that the site keeps for itself: paragraphs, corrections, source lines, parts of its pages. */
const reserved = /^(?:[pdsn]\d+[a-z]?|menbe|title|break\d*|mezmun|duzelis|duzelisler)$/u;
/** A heading is a line of the contents, and its slug a part of an address. */
const longestHeading = 200;
const anchorForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Checks an essay's outline: a lead first, no heading level skipped, no empty section, every id well
 * formed and used once.
 * @throws ContentFault with the line of essay.md
 */
export function checkStructure(blocks: readonly MarkdownBlock[], file: string): void {
  const seen = new Set<string>();
  let depth = 1;
  if (blocks.find(({ kind }) => kind !== 'break')?.kind !== 'paragraph') {
    throw new ContentFault('essay-empty', { file, line: blocks[0]?.line });
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'break') continue;
    const place = { file, line: block.line };
    if (block.id !== null) {
      if (seen.has(block.id)) throw new ContentFault('anchor-duplicate', place, block.id);
      seen.add(block.id);
    }
    if (block.kind === 'paragraph') continue;
    if (block.text === '') throw new ContentFault('heading-empty', place);
    if (block.text.length > longestHeading) {
      throw new ContentFault('heading-long', place, String(block.text.length));
    }
    if (!anchorForm.test(block.id)) throw new ContentFault('anchor-form', place, block.id);
    if (reserved.test(block.id)) throw new ContentFault('anchor-reserved', place, block.id);
    if (block.depth < 2 || block.depth > Math.min(depth + 1, 3)) {
      const before = depth === 1 ? 'the title' : `one of level ${depth}`;
      throw new ContentFault('heading-level', place, String(block.depth), before);
    }
    depth = block.depth;
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'break');
    if (next?.kind !== 'paragraph') throw new ContentFault('section-empty', place, block.text);
  }
}
