import type { Essay, Section } from './essay.ts';
import { leaves } from './leaves.ts';

/** Words a minute of attentive reading in Azerbaijani, whose words are long. */
const pace = 180;

/** Words in the essay's leaves. */
export const wordCount = (essay: Essay): number =>
  leaves(essay).reduce((sum, { text }) => sum + wordsIn(text), 0);

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Minutes that reading the essay takes, at least one. */
export const readingMinutes = (essay: Essay): number =>
  Math.max(1, Math.round(wordCount(essay) / pace));

/** The beginning of a text on one line, cut after a whole word, with an ellipsis if anything was left out. */
export function opening(words: string, length: number): string {
  const text = words.replace(/\s+/gu, ' ');
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–]+$/u, '')}…`;
}

/** The first and last source line of a paragraph or section. */
export function lineRange(lines: readonly { readonly line: number }[]): [number, number] | null {
  const [first] = lines;
  const last = lines.at(-1);
  return first && last ? [first.line, last.line] : null;
}

/** What a section is called: its heading, or `null` for the lead. */
export const headedSections = (
  essay: Essay,
): (Section & { heading: NonNullable<Section['heading']> })[] =>
  essay.sections.flatMap((section) =>
    section.heading ? [{ ...section, heading: section.heading }] : [],
  );
