import { breakMark, lineText } from '../../core/edition/join.ts';
import type { Notes } from './notes.ts';

/** Lines of the source without an empty one between them, as they are. */
export type Stretch = readonly string[];

/** Parts lines at empty ones, at the line `* * *`, and before each note. */
export function stretchesOf(lines: readonly string[], notes: Notes): Stretch[] {
  const stretches: string[][] = [];
  let open: string[] = [];
  for (const line of lines) {
    const isBreak = lineText(line) === breakMark;
    const begins = isBreak || lineText(open[0] ?? '') === breakMark || notes.has(line);
    if (line.trim() === '' || begins) open = [];
    if (line.trim() === '') continue;
    if (open.length === 0) stretches.push(open);
    open.push(line);
  }
  return stretches;
}

/** Lines put end to end; a hyphen at a line's end, which a PDF may have as a soft one, splits a word and goes. */
export const joined = (lines: Stretch): string =>
  lines
    .map(lineText)
    .reduce((text, line) =>
      /[-\u00ad]$/u.test(text) ? text.slice(0, -1) + line : `${text} ${line}`,
    );

const sentenceEnd = /[.?!…”»"]\)?(?:[\u00b9\u00b2\u00b3\u2070-\u2079]*|\d{1,2})$/u;

/** Whether the last sentence of a text is over; the sign of a note may stand behind it. */
export const isOver = (text: string): boolean => sentenceEnd.test(text);

/** A line or two, or a few of a title, that begin like a sentence and end none. */
export const isHeading = (lines: Stretch, longest = 90): boolean => {
  const text = joined(lines);
  return (
    lines.length <= Math.ceil(longest / 45) &&
    text.length <= longest &&
    /^[\p{Lu}\p{N}“«]/u.test(text) &&
    !/[-,:;–—]$/u.test(text) &&
    (!isOver(text) || /[\p{L}\p{N}][”»]$/u.test(text))
  );
};
