import { ContentFault, type Place } from './faults.ts';

const romanian: Readonly<Record<string, string>> = { ș: 'ş', Ș: 'Ş', ț: 't', Ț: 'T' };

/** The non-joiner between two Arabic letters, where orthography wants it (Unicode, chapter 23.2). */
export const wantedNonJoiner = /(?<=\p{scx=Arab})\u200c(?=\p{scx=Arab})/u;

/** Format characters, controls other than LF, damaged code points, and spaces that only look like one. */
const hidden =
  /(?:[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3000\u3164\uffa0\ufffd]|\u034f|[\ufe00-\ufe0f]|\u17b4|\u17b5|(?!\n)\p{Cc})/u;

const invisible = new RegExp(`(?!${wantedNonJoiner.source})${hidden.source}`, 'u');

/**
 * Refuses characters that the eye cannot see and the proof would stumble over.
 * @param text a whole file, as read
 * @param file its name, for the message
 * @throws ContentFault with the line
 */
export function checkCharacters(text: string, file: string): void {
  for (const [index, line] of text.split('\n').entries())
    checkText(line, { file, line: index + 1 });
}

/**
 * The same for a text whose place is known, as a reader will get it: a character may have come in by
 * an escape (`&shy;`) that the file itself does not show.
 */
export function checkText(text: string, place: Place): void {
  const hidden = invisible.exec(text)?.[0].codePointAt(0);
  if (hidden !== undefined) {
    const code = `U+${hidden.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new ContentFault('invisible-character', place, code);
  }
  for (const [letter, wanted] of Object.entries(romanian)) {
    if (text.includes(letter)) throw new ContentFault('romanian-letter', place, letter, wanted);
  }
  const composed = text.normalize('NFC');
  if (composed !== text) {
    const word = text.split(' ').find((part) => part.normalize('NFC') !== part) ?? text;
    throw new ContentFault('not-nfc', place, word, word.normalize('NFC'));
  }
  if (text.includes('\u0307')) throw new ContentFault('combining-dot', place);
}
