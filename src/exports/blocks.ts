import type { Essay, Heading, TextBlock } from '../core/edition/essay.ts';

/** An essay as a row of blocks, title first; a break stands before the heading that it opens. */
type Block =
  | { readonly kind: 'title' }
  | { readonly kind: 'break' }
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'paragraph'; readonly paragraph: TextBlock };

/** The order in which every linear form prints them. */
function blocksOf(essay: Essay): Block[] {
  const sections = essay.sections.flatMap(({ heading, afterBreak, blocks, notes }): Block[] => [
    ...(afterBreak ? [{ kind: 'break' as const }] : []),
    ...(heading ? [{ kind: 'heading' as const, heading }] : []),
    ...blocks.flatMap((block): Block[] =>
      block.kind === 'break' ? [{ kind: 'break' }] : paragraphs(block.texts),
    ),
    ...paragraphs(notes),
  ]);
  return [{ kind: 'title' }, ...sections];
}

const paragraphs = (texts: readonly TextBlock[]): Block[] =>
  texts.map((paragraph) => ({ kind: 'paragraph', paragraph }));

/** How a linear form prints each kind of block. */
export interface Printer {
  readonly title: () => string;
  readonly break: () => string;
  readonly heading: (heading: Heading) => string;
  readonly paragraph: (paragraph: TextBlock) => string;
}

/** The essay's blocks as a form prints them, in order. */
export function printBlocks(essay: Essay, print: Printer): string[] {
  return blocksOf(essay).map((block): string => {
    if (block.kind === 'heading') return print.heading(block.heading);
    if (block.kind === 'paragraph') return print.paragraph(block.paragraph);
    return print[block.kind]();
  });
}
