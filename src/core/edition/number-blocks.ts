import { ContentFault } from './faults.ts';
import type { MarkdownBlock } from './markdown-block.ts';

/** A block with its anchor; a break's id only tells breaks apart. */
export type NumberedBlock =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string; readonly depth: 2 | 3 }
  | { readonly kind: 'paragraph'; readonly id: string; readonly text: string }
  | { readonly kind: 'break'; readonly id: string };

const paragraphId = /^p([1-9]\d*)[a-z]?$/u;

/**
 * Numbers the paragraphs from p1, the lead being p1 and breaks not counted. A paragraph that bears an
 * anchor of its own keeps it, and those after it count on from there.
 * @throws ContentFault `anchor-form`, `anchor-duplicate`
 */
export function numberBlocks(blocks: readonly MarkdownBlock[], file: string): NumberedBlock[] {
  const seen = new Set<string>();
  let last = 0;
  return blocks.map((block, index): NumberedBlock => {
    if (block.kind === 'break') return { kind: 'break', id: `break${index}` };
    if (block.kind === 'heading') return { ...block, depth: block.depth === 3 ? 3 : 2 };
    const id = block.id ?? `p${last + 1}`;
    const place = { file, line: block.line };
    const number = paragraphId.exec(id)?.[1];
    if (!number) throw new ContentFault('anchor-form', place, id);
    if (seen.has(id)) throw new ContentFault('anchor-duplicate', place, id);
    seen.add(id);
    last = Number(number);
    return { kind: 'paragraph', id, text: block.text };
  });
}
