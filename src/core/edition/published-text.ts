import { blockSeparator } from './join.ts';

/** The whole published text as one string, and where each of its blocks stands in it. */
export interface PublishedText {
  readonly whole: string;
  readonly blocks: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** Lays blocks end to end, an empty line between them. */
export function publishedText(
  blocks: readonly { readonly id: string; readonly text: string }[],
): PublishedText {
  let start = 0;
  const placed = blocks.map(({ id, text }) => {
    const block = { id, start, end: start + text.length };
    start = block.end + blockSeparator.length;
    return block;
  });
  return { whole: blocks.map(({ text }) => text).join(blockSeparator), blocks: placed };
}

/** The block that holds an offset; a separator belongs to the block before it. */
export function blockAt(text: PublishedText, offset: number): string | undefined {
  return text.blocks.findLast(({ start }) => start <= offset)?.id;
}
