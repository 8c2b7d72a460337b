import type { EmendationKind } from '../../core/edition/essay.ts';

/** What the kind of an emendation is told by: a reading and what the source has for it. */
interface Witnessed {
  readonly reading: string;
  readonly source: string;
}

/**
 * The kind of an emendation where a rule tells it: only spaces, hyphens and line ends differ (line break); the source
 * has a ligature's own character; or its letters were swapped as the essay's other emendations show, one by one.
 * @param known the essay's emendations so far
 * @returns `misprint` where no rule tells
 */
export function kindOf(
  variant: Witnessed,
  known: readonly (Witnessed & { readonly kind: EmendationKind })[],
): EmendationKind {
  const { reading, source } = variant;
  if (withoutBreaks(reading) === withoutBreaks(source)) return 'line-break';
  if (/[\ufb00-\ufb06]/u.test(source) && source.normalize('NFKC') === reading.normalize('NFKC')) {
    return 'ligature';
  }
  const swaps = new Map<string, EmendationKind>();
  for (const item of known) for (const key of swapsIn(item)) swaps.set(key, item.kind);
  const kinds = swapsIn(variant).map((key) => swaps.get(key));
  const [first] = kinds;
  return first && first !== 'line-break' && kinds.every((kind) => kind === first)
    ? first
    : 'misprint';
}

const withoutBreaks = (text: string) => text.replace(/[\s-]+/gu, '');

/** What was swapped for what: letter by letter where there are as many, else as a whole. */
function swapsIn({ reading, source }: Witnessed): string[] {
  const [ours, theirs] = [[...reading], [...source]];
  if (ours.length === theirs.length) {
    return ours.flatMap((letter, at) => (letter === theirs[at] ? [] : [`${theirs[at]}→${letter}`]));
  }
  let head = 0;
  while (ours[head] === theirs[head] && head < Math.min(ours.length, theirs.length)) head += 1;
  let tail = 0;
  const rest = Math.min(ours.length, theirs.length) - head;
  while (tail < rest && ours.at(-1 - tail) === theirs.at(-1 - tail)) tail += 1;
  const middle = (letters: string[]) => letters.slice(head, letters.length - tail).join('');
  return [`${middle(theirs)}→${middle(ours)}`];
}
