import type { Block, Essay, Section, TextBlock } from './essay.ts';

/** The leaves of a section in reading order, its notes last. */
export const leavesOf = ({ blocks, notes }: Pick<Section, 'blocks' | 'notes'>): TextBlock[] => [
  ...textsOf(blocks),
  ...notes,
];

/** The words of blocks, leaf by leaf. */
export const textsOf = (blocks: readonly Block[]): TextBlock[] =>
  blocks.flatMap(({ texts }) => texts);

/** All leaves of an essay in reading order, each section's notes at its end. */
export const leaves = ({ sections }: Pick<Essay, 'sections'>): TextBlock[] =>
  sections.flatMap(leavesOf);

/** The words that an essay begins with, for a summary. */
export const firstWords = (essay: Pick<Essay, 'sections'>): string => leaves(essay)[0]?.text ?? '';
