import type { Finding } from '../outcome.ts';
import type { Unit } from '../query/query.ts';
import type { Hit } from '../rank/score.ts';

/** How many words more than were quoted the essays' wording may have. */
const mostMore = 2;

/**
 * How the essays word what was quoted otherwise: with another little word, in another order.
 * @param search finds unquoted words
 * @returns the words between their quotes; as they were quoted where nothing is near
 */
export async function wordingOf(
  { label, runs }: Unit,
  search: (text: string) => Promise<Finding>,
): Promise<string> {
  const quoted = label.slice(1, -1);
  const length = (runs[0]?.length ?? 0) + mostMore;
  const { hits, nearest } = await search(quoted);
  const near = [...hits, ...nearest].flatMap((hit) => stretchOf(hit, length) ?? []);
  const [best] = near.sort(byNearness);
  return best && best.found > 1 ? best.text : quoted;
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** How many words of the quoted are in it, and how near their forms are. */
  readonly found: number;
  readonly nearness: number;
}

/** Most words first, then the nearest forms, then the shortest. */
const byNearness = (a: Part, b: Part): number =>
  b.found - a.found || b.nearness - a.nearness || a.to - a.from - (b.to - b.from);

/** The stretch of a hit's block, no longer than so many words, with most of what was found. */
function stretchOf({ document, block, spans }: Hit, longest: number) {
  const here = spans.filter((span) => span.block === block);
  const stretches = here.map(({ from }) => {
    const within = here.filter((span) => span.from >= from && span.to <= from + longest);
    const nearness = within.reduce((sum, { worth }) => sum + worth, 0);
    return { from, to: within.at(-1)?.to ?? from + 1, found: within.length, nearness };
  });
  const [best] = stretches.sort(byNearness);
  if (!best) return null;
  const text = document.blocks[block]?.text ?? '';
  const { start, end } = document.stretch(best);
  const slice = text.slice(start, end);
  return { ...best, text: slice.replace(/["“”„‟«»]/gu, '') };
}
