import { ContentFault } from './faults.ts';
import type { MarkdownBlock, MarkdownText } from './markdown-block.ts';

const numbered = { p: /^p([1-9]\d*)[a-z]?$/u, f: /^f([1-9]\d*)[a-z]?$/u };

/**
 * Gives every leaf and figure its anchor. Paragraphs, items and quotations are numbered together from p1, the lead
 * being p1 and breaks not counted; figures from f1, their captions with them. One that bears an anchor of its own
 * keeps it, and those after it count on from there. Notes have theirs from their labels.
 * @throws ContentFault `anchor-form`, `anchor-duplicate`
 */
export function numberBlocks(blocks: readonly MarkdownBlock[], file: string): MarkdownBlock[] {
  const seen = new Set<string>();
  const last = { p: 0, f: 0 };
  const next = (series: 'p' | 'f', given: string | null, line: number): string => {
    const id = given ?? `${series}${last[series] + 1}`;
    const number = numbered[series].exec(id)?.[1];
    if (!number) throw new ContentFault('anchor-form', { file, line }, id);
    if (seen.has(id)) throw new ContentFault('anchor-duplicate', { file, line }, id);
    seen.add(id);
    last[series] = Number(number);
    return id;
  };
  const leaf = (text: MarkdownText) => ({ ...text, id: next('p', text.id, text.line) });
  return blocks.map((block): MarkdownBlock => {
    if (block.kind === 'figure') {
      const id = next('f', block.id, block.line);
      return { ...block, id, texts: block.texts.map((text) => ({ ...text, id })) };
    }
    if (block.kind === 'heading' || block.kind === 'break' || block.kind === 'note') return block;
    return { ...block, texts: block.texts.map(leaf) };
  });
}
