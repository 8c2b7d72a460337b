import { isSetOff } from './set-off.ts';

/** A word in a text; offsets are UTF-16 code units of the original, end exclusive. */
export interface Token {
  /** All that stands between `start` and `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text without an ending that a hyphen sets off: `ABŞ` of `ABŞ-ın`. */
  readonly word: string;
}

/** Letters, digits and marks; apostrophes and invisible signs (soft hyphen) only between them. */
const pattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\p{Cf}'’ʼ‘`´]{1,4}(?=[\p{L}\p{N}\p{M}]))*/gu;
const hyphens = '-‐‑–';
const goesOn = /^[-‐‑–]\p{L}/u;

/**
 * The words of a text. Parts joined by a hyphen are words of their own (`Bakı-Tbilisi-Qars`), but an ending belongs to
 * the word before it: `BMT-nin`, `2020-ci` are one word each.
 */
export function tokens(text: string): Token[] {
  const all: Token[] = [];
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    const end = start + found.length;
    const before = all.at(-1);
    const isJoined = before?.end === start - 1 && hyphens.includes(text.charAt(start - 1));
    if (isJoined && !goesOn.test(text.slice(end, end + 3)) && isSetOff(before.word, found)) {
      all[all.length - 1] = { ...before, text: text.slice(before.start, end), end };
    } else {
      all.push({ text: found, start, end, word: found });
    }
  }
  return all;
}
