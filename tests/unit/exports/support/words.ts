import type { Essay } from '../../../../src/core/edition/essay.ts';
import { leavesOf } from '../../../../src/core/edition/leaves.ts';

/** The words of texts put end to end. Brackets, which mark what is the editor's, and breaks are no words. */
export const words = (...texts: readonly string[]): string[] =>
  texts
    .join(' ')
    .split(/\s+/u)
    .map((word) => word.replace(/^\[|\]$/gu, ''))
    .filter((word) => word !== '' && word !== '*');

/** Everything that an essay says, as the model has it. */
export const wordsOfModel = ({ title, sections }: Essay): string[] =>
  words(
    title.text,
    ...sections.flatMap((section) => [
      section.heading?.text ?? '',
      ...leavesOf(section).map(({ text }) => text),
    ]),
  );
