/** A word in a text; offsets are UTF-16 code units of the original, end exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and marks; apostrophes and invisible signs (soft hyphen) only between them. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\p{Cf}'’ʼ‘`´]{1,4}(?=[\p{L}\p{N}\p{M}]))*/gu;

/** The words of a text. Parts joined by a hyphen are words of their own: `Bakı-Tbilisi-Qars`. */
export const tokens = (text: string): Token[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
