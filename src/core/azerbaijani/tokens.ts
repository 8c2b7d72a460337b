import { isSetOff } from './set-off.ts';

/** A word in a text; offsets are UTF-16 code units of the original, end exclusive. */
export interface Token {
  /** All that stands between `start` and `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text without an ending that a hyphen or an apostrophe sets off, `ABŞ` of `ABŞ-ın`: what is compared. */
  readonly word: string;
}

/** Letters, digits and marks; apostrophes and invisible signs (soft hyphen) only between them. */
const pattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\p{Cf}'’ʼ‘`´]{1,4}(?=[\p{L}\p{N}\p{M}]))*/gu;
const hyphens = '-‐‑–';
const afterApostrophe = /['’ʼ‘`´](\p{L}{1,9})$/u;

/**
 * The words of a text. Parts joined by a hyphen are words of their own (`Bakı-Tbilisi-Qars`), but an ending belongs to
 * the word before it: `BMT-nin`, `BMT'nin`, `2020-ci` are one word each.
 */
export function tokens(text: string): Token[] {
  const parts = Array.from(text.matchAll(pattern));
  const isJoined = (at: number): boolean => {
    const before = parts[at - 1];
    const end = (before?.index ?? 0) + (before?.[0].length ?? 0);
    return parts[at]?.index === end + 1 && hyphens.includes(text.charAt(end));
  };
  const all: Token[] = [];
  for (const [at, { 0: found, index }] of parts.entries()) {
    const end = index + found.length;
    const before = all.at(-1);
    const goesOn = isJoined(at + 1) && /^\p{L}/u.test(parts[at + 1]?.[0] ?? '');
    if (before && isJoined(at) && !goesOn && isSetOff(before.word, found)) {
      all.splice(-1, 1, { ...before, text: text.slice(before.start, end), end });
    } else {
      all.push({ text: found, start: index, end, word: withoutEnding(found) });
    }
  }
  return all;
}

/** An apostrophe may also stand inside a word, as in the spelling of before 2004: `mə'dən`. */
function withoutEnding(found: string): string {
  const [apart = '', ending = ''] = afterApostrophe.exec(found) ?? [];
  const word = found.slice(0, found.length - apart.length);
  const isWord = word.length > 2 || /^[\p{Lu}\p{N}]+$/u.test(word);
  return apart !== '' && isWord && isSetOff(word, ending) ? word : found;
}
