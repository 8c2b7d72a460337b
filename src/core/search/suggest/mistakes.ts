import { isSlip, isSound } from './slips.ts';

/** What a mistake costs: a letter more, less, in the place of one easily mistaken for it, or two swapped. */
const usual = 1;
/** A letter that sounds the same, and one that is nothing like it. */
const sound = 0.5;
const unlike = 1.5;
/** No word is thought to hold more mistakes. */
const most = 2;

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
      const other = a === b ? 0 : isSound(a, b) ? sound : isSlip(a, b) ? usual : unlike;
      let cost = Math.min((last[t - 1] ?? most) + other, (last[t] ?? most) + usual);
      cost = Math.min(cost, (row[t - 1] ?? most) + usual);
      if (a !== b && a === meant[m - 2] && b === typed[t - 2])
        cost = Math.min(cost, (before[t - 2] ?? most) + usual);
      row.push(cost);
    }
    if (row.every((cost) => cost > most)) break;
    rows.push(row);
  }
  return rows;
}
