import { looseKey } from '../../azerbaijani/keys.ts';

/** What a mistake costs: a letter more, less or two swapped; one in the place of another; one of the same sound. */
const usual = 1;
const unlike = 1.5;
const sound = 0.5;
/** No word is thought to hold more mistakes. */
const most = 2;

const sounds = new Map(Array.from('abcdefghijklmnopqrstuvxyz', (it) => [it, looseKey(it)]));

/** Whether two letters are one to the ear: a and e, q, g and k. */
export const isSound = (a: string, b: string): boolean =>
  a === b || sounds.get(a) === sounds.get(b);

/**
 * How many mistakes make a beginning of one word a beginning of another: optimal string alignment.
 * @returns by how much of `meant`, then by how much of `typed`; ends where no beginning is within two mistakes
 */
export function mistakesIn(typed: string, meant: string): number[][] {
  const rows = [Array.from({ length: typed.length + 1 }, (_, at) => at * usual)];
  for (let m = 1; m <= meant.length; m += 1) {
    const [last = [], before = []] = [rows[m - 1], rows[m - 2]];
    const row = [m * usual];
    for (let t = 1; t <= typed.length; t += 1) {
      const [a, b] = [typed.charAt(t - 1), meant.charAt(m - 1)];
      const other = a === b ? 0 : isSound(a, b) ? sound : unlike;
      const one = Math.min(last[t] ?? most, row[t - 1] ?? most) + usual;
      const isSwapped = a !== b && a === meant[m - 2] && b === typed[t - 2];
      const swapped = isSwapped ? (before[t - 2] ?? most) + usual : one;
      row.push(Math.min((last[t - 1] ?? most) + other, one, swapped));
    }
    if (row.every((cost) => cost > most)) break;
    rows.push(row);
  }
  return rows;
}
