import { withinOneEdit } from '../../azerbaijani/edits.ts';
import { isSlip } from './slips.ts';

/** A word with one letter changed. */
export interface Correction {
  readonly text: string;
  /** How hard the change is to believe: it needs so many letters that are right. */
  readonly needs: number;
}

/** Letters that must be right, by how easily the mistake is made. */
const doubled = 4;
export const usual = 5;
const any = 7;

/**
 * What a typed word may have been meant to be if another word was: where the two part, a letter is put in,
 * taken out, replaced or swapped with the next. The first letter is always kept. Both folded.
 */
export function corrections(typed: string, other: string): Correction[] {
  let at = 0;
  while (at < typed.length && typed[at] === other[at]) at += 1;
  if (at === 0) return [];
  const [letter = '', next = ''] = typed.slice(at, at + 2);
  const meant = other[at] ?? '';
  const before = typed.slice(0, at);
  const after = typed.slice(at + 1);
  const all: Correction[] = [];
  // A vowel at the end is more likely an ending than a mistake: hüquqi is no misspelt hüquq.
  if (letter !== '' && !(after === '' && /[aeiou]/u.test(letter))) {
    all.push({ text: before + after, needs: letter === typed[at - 1] ? doubled : usual });
  }
  if (meant !== '') all.push({ text: before + meant + letter + after, needs: usual });
  if (next !== '' && next === meant) {
    all.push({ text: before + next + letter + after.slice(1), needs: usual });
  }
  if (letter !== '' && meant !== '') {
    all.push({ text: before + meant + after, needs: isSlip(letter, meant) ? usual : any });
  }
  return all;
}

/** Letters of which endings are made, folded. */
const lettersOfEndings = Array.from('aeiudlnrmsyzgqkbct');

/** All that endings may have been meant to be: a letter taken out, swapped with the next, replaced or put in. */
export const editsOf = (typed: string): string[] =>
  Array.from({ length: typed.length + 1 }, (_, at) => at).flatMap((at) => {
    const before = typed.slice(0, at);
    const [letter = '', next = ''] = typed.slice(at, at + 2);
    const after = typed.slice(at + 1);
    const all = [before + after, before + next + letter + after.slice(1)];
    return all.concat(
      lettersOfEndings.flatMap((it) => [before + it + letter + after, before + it + after]),
    );
  });

/** Whether one edit where the words part, and one more anywhere, makes one word the other. */
export function withinTwoEdits(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  const swapped = (restA[1] ?? '') + (restA[0] ?? '') + restA.slice(2);
  return (
    withinOneEdit(restA.slice(1), restB) ||
    withinOneEdit(restA, restB.slice(1)) ||
    withinOneEdit(restA.slice(1), restB.slice(1)) ||
    withinOneEdit(swapped, restB)
  );
}
