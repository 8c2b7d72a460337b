/** Folded letters that stand side by side on the keyboards in use (QÜERTY and QWERTY share these rows). */
const rows = ['quertyuiopog', 'qwertyuiop', 'asdfghjklie', 'zxcvbnmocs'] as const;

/** Letters that sound alike or are taken for one another. */
const alike = [
  'ae',
  'iu',
  'ou',
  'dt',
  'bp',
  'gkq',
  'zs',
  'cjs',
  'vf',
  'xhkq',
  'iy',
  'mn',
  'ei',
  'lr',
] as const;

const neighbours = new Set(
  rows.flatMap((row) => Array.from(row).flatMap((letter, at) => pair(letter, row[at + 1] ?? ''))),
);

function pair(a: string, b: string): string[] {
  return [a + b, b + a];
}

/** Whether a letter is easily typed instead of another: a neighbouring key or a like sound. */
export const isSlip = (typed: string, meant: string): boolean =>
  neighbours.has(typed + meant) ||
  alike.some((letters) => letters.includes(typed) && letters.includes(meant));
