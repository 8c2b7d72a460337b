import type { Block, Essay, Heading, TextBlock } from '../core/edition/essay.ts';

type Kind<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

/** How a linear form prints each part of an essay. */
interface Printer {
  readonly title: () => string;
  readonly break: () => string;
  readonly heading: (heading: Heading) => string;
  readonly paragraph: (text: TextBlock) => string;
  readonly quotation: (texts: readonly TextBlock[]) => string;
  /** `before`: how many lists stand directly before it, in one row with it. */
  readonly list: (texts: readonly TextBlock[], start: number | null, before: number) => string;
  readonly figure: (figure: Kind<'figure'>) => string;
  readonly note: (note: TextBlock) => string;
}

/** An essay's parts as a form prints them, in the order of every linear form: title first, notes at a section's end. */
export function printBlocks(essay: Essay, print: Printer): string[] {
  return [
    print.title(),
    ...essay.sections.flatMap(({ heading, afterBreak, blocks, notes }) => [
      ...(afterBreak ? [print.break()] : []),
      ...(heading ? [print.heading(heading)] : []),
      ...blocks.flatMap((block, at) => printBlock(block, print, listsBefore(blocks, at))),
      ...notes.map(print.note),
    ]),
  ];
}

const listsBefore = (blocks: readonly Block[], at: number): number =>
  blocks[at - 1]?.kind === 'list' ? 1 + listsBefore(blocks, at - 1) : 0;

/** One block; a paragraph's text, or the words of a list put together. */
function printBlock(block: Block, print: Printer, before: number): string[] {
  switch (block.kind) {
    case 'break':
      return [print.break()];
    case 'paragraph':
      return block.texts.map(print.paragraph);
    case 'quotation':
      return [print.quotation(block.texts)];
    case 'list':
      return [print.list(block.texts, block.start, before)];
    case 'figure':
      return [print.figure(block)];
  }
}
