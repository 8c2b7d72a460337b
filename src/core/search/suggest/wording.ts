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
  const [best] = [...hits, ...nearest]
    .flatMap((hit) => partsOf(hit, length))
    .sort((a, b) => b.found - a.found || b.nearness - a.nearness || a.length - b.length);
  return best && best.found > 1 ? best.text : quoted;
}

/** The parts of a hit's block, no longer than so many words, that begin and end with what was found. */
function partsOf({ document, block, spans }: Hit, longest: number) {
  const here = spans.filter((span) => span.block === block);
  return here.map(({ from }) => {
    const within = here.filter((span) => span.from >= from && span.to <= from + longest);
    const to = within.at(-1)?.to ?? from + 1;
    const { start, end } = document.stretch({ from, to });
    const text = document.blocks[block]?.text.slice(start, end).replace(/["“”„‟«»]/gu, '') ?? '';
    const nearness = within.reduce((sum, { worth }) => sum + worth, 0);
    return { text, length: to - from, found: within.length, nearness };
  });
}
