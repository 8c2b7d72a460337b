import type { Essay } from '../../../../src/core/edition/essay.ts';

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
    ...sections.flatMap(({ heading, paragraphs }) => [
      heading?.text ?? '',
      ...paragraphs.map(({ text }) => text),
    ]),
  );
