import { ContentFault } from './faults.ts';

const romanian: Readonly<Record<string, string>> = { ș: 'ş', Ș: 'Ş', ț: 't', Ț: 'T' };

/** Format characters, controls other than LF, and spaces that only look like one. */
const invisible =
  /[\p{Cf}\p{Zl}\p{Zp}\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3000\u3164\uffa0]|\u034f|\u17b4|\u17b5|(?!\n)\p{Cc}/u;

/**
 * Refuses characters that the eye cannot see and the proof would stumble over.
 * @param text a whole file, as read
 * @param file its name, for the message
 * @throws ContentFault with the line
 */
export function checkCharacters(text: string, file: string): void {
  if (text.startsWith('\ufeff')) throw new ContentFault('byte-order-mark', { file, line: 1 });
  for (const [index, line] of text.split('\n').entries())
    checkLine(line, { file, line: index + 1 });
}

function checkLine(line: string, place: { file: string; line: number }): void {
  if (line.includes('\r')) throw new ContentFault('carriage-return', place);
  const hidden = invisible.exec(line)?.[0].codePointAt(0);
  if (hidden !== undefined) {
    const code = `U+${hidden.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new ContentFault('invisible-character', place, code);
  }
  for (const [letter, wanted] of Object.entries(romanian)) {
    if (line.includes(letter)) throw new ContentFault('romanian-letter', place, letter, wanted);
  }
  const composed = line.normalize('NFC');
  if (composed !== line) {
    const word = line.split(' ').find((part) => part.normalize('NFC') !== part) ?? line;
    throw new ContentFault('not-nfc', place, word, word.normalize('NFC'));
  }
  if (line.includes('\u0307')) throw new ContentFault('combining-dot', place);
}
