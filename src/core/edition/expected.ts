import { superscript } from './signs.ts';

/**
 * What the source must have for a title, heading or leaf, in order: words letter for letter, and between them what
 * Markdown says by structure and the source by its own characters. These are all such pairs:
 * a list item and the mark before it; a note and its sign, before the note and where it is referred to.
 * (A heading, a break and a line of verse are lines of their own; a quotation may be indented.)
 */
export type Expected = { readonly words: string } | { readonly sign: RegExp };

/** Marks that a source puts before the items of an unordered list. */
const bullet = /[-–—‒•◦▪■●*·]\s+/uy;

/** The mark of an item; `number` for one of an ordered list. */
export const itemMark = (number: number | null): Expected => ({
  sign: number === null ? bullet : new RegExp(`${number}[.)]\\s+`, 'uy'),
});

/** The sign of a note, as sources print it: raised, plain, in brackets, or as many stars. */
const signs = (label: string): string => {
  const number = label.replace(/\D/gu, '');
  return `(?:${superscript(number)}|\\[${number}\\]|\\(${number}\\)|${number}|\\*{${number}}(?!\\*))`;
};

/** The sign before a note at the foot. */
export const noteMark = (label: string): Expected => ({
  sign: new RegExp(`${signs(label)}[.)]?\\s*`, 'uy'),
});

/** The sign where a note is referred to. */
export const noteReference = (label: string): Expected => ({
  sign: new RegExp(`\\s?${signs(label)}`, 'uy'),
});

/** The words alone. */
export const wordsOf = (expected: readonly Expected[]): string =>
  expected.map((part) => ('words' in part ? part.words : '')).join('');

/** A stretch that is the source's sign and not a word of the text: offsets into the source's text. */
export interface SignSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a stretch of the source against what is expected of it. A line end of the source is a space of the words.
 * @returns the signs that were found on the way, and whether all of it was as expected
 */
export function readExpected(
  source: string,
  expected: readonly Expected[],
): { readonly signs: readonly SignSpan[]; readonly whole: boolean } {
  const found: SignSpan[] = [];
  let at = 0;
  for (const part of expected) {
    if ('sign' in part) {
      part.sign.lastIndex = at;
      const sign = part.sign.exec(source)?.[0];
      if (sign === undefined) return { signs: found, whole: false };
      found.push({ start: at, end: at + sign.length });
      at += sign.length;
      continue;
    }
    for (const letter of part.words) {
      const same = source.startsWith(letter, at) || (letter === ' ' && source[at] === '\n');
      if (!same) return { signs: found, whole: false };
      at += letter.length;
    }
  }
  return { signs: found, whole: at === source.length };
}
