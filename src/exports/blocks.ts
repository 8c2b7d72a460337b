import type { Block, Essay, Heading, TextBlock } from '../core/edition/essay.ts';

type Kind<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

/** How a linear form prints each part of an essay. */
export interface Printer {
  readonly title: () => string;
  readonly break: () => string;
  readonly heading: (heading: Heading) => string;
  readonly paragraph: (text: TextBlock) => string;
  readonly quotation: (texts: readonly TextBlock[]) => string;
  readonly list: (texts: readonly TextBlock[], start: number | null) => string;
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
      ...blocks.flatMap((block) => printBlock(block, print)),
      ...notes.map(print.note),
    ]),
  ];
}

/** One block; a paragraph's text, or the words of a list put together. */
export function printBlock(block: Block, print: Omit<Printer, 'title' | 'heading'>): string[] {
  switch (block.kind) {
    case 'break':
      return [print.break()];
    case 'paragraph':
      return block.texts.map(print.paragraph);
    case 'quotation':
      return [print.quotation(block.texts)];
    case 'list':
      return [print.list(block.texts, block.start)];
    case 'figure':
      return [print.figure(block)];
  }
}
