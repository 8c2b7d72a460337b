import { looseKey } from '../../azerbaijani/keys.ts';

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
];

const pairs = [
  ...rows.flatMap((row) => Array.from(row, (letter, at) => letter + row.charAt(at + 1))),
  ...alike.flatMap((group) => Array.from(group).flatMap((a) => Array.from(group, (b) => a + b))),
];
const slips = new Set(pairs.flatMap((pair) => [pair, Array.from(pair).reverse().join('')]));

/** Whether a letter is easily typed instead of another: a neighbouring key or a like sound. */
export const isSlip = (typed: string, meant: string): boolean => slips.has(typed + meant);

const sounds = new Map(Array.from('abcdefghijklmnopqrstuvxyz', (it) => [it, looseKey(it)]));

/** Whether two letters are one to the ear: a and e, q, g and k. */
export const isSound = (a: string, b: string): boolean =>
  a === b || sounds.get(a) === sounds.get(b);
