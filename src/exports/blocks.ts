import type { Essay, Heading, Paragraph } from '../core/edition/essay.ts';

/** An essay as a row of blocks, title first; a break stands before the heading that it opens. */
type Block =
  | { readonly kind: 'title' }
  | { readonly kind: 'break' }
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph };

/** The order in which every linear form prints them. */
function blocksOf(essay: Essay): Block[] {
  const sections = essay.sections.flatMap(({ heading, paragraphs }) => {
    const [first, ...rest] = paragraphs;
    return [
      ...breakBefore(first),
      ...(heading ? [{ kind: 'heading' as const, heading }] : []),
      ...(first ? [{ kind: 'paragraph' as const, paragraph: first }] : []),
      ...rest.flatMap((paragraph) => [
        ...breakBefore(paragraph),
        { kind: 'paragraph' as const, paragraph },
      ]),
    ];
  });
  return [{ kind: 'title' }, ...sections];
}

const breakBefore = (paragraph: Paragraph | undefined) =>
  paragraph?.afterBreak ? [{ kind: 'break' as const }] : [];

/** How a linear form prints each kind of block. */
export interface Printer {
  readonly title: () => string;
  readonly break: () => string;
  readonly heading: (heading: Heading) => string;
  readonly paragraph: (paragraph: Paragraph) => string;
}

/** The essay's blocks as a form prints them, in order. */
export function printBlocks(essay: Essay, print: Printer): string[] {
  return blocksOf(essay).map((block): string => {
    if (block.kind === 'heading') return print.heading(block.heading);
    if (block.kind === 'paragraph') return print.paragraph(block.paragraph);
    return print[block.kind]();
  });
}
