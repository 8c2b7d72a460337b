import type { AliasTable } from '../../core/search/query/aliases.ts';
import { parse } from '../../core/search/query/parse.ts';
import type { Query } from '../../core/search/query/query.ts';
import { wordsIn } from '../../core/search/words-in.ts';
import { NodeText } from '../node-text.ts';

const blocks = 'h1, h2, h3, p[id]';

/** The places in an essay's page where a query's words stand, in reading order. */
export function markRanges(query: string, aliases: AliasTable, essay: Element): Range[] {
  const asked = parse(query, aliases);
  return [...essay.querySelectorAll(blocks)].flatMap((block) => rangesIn(block, asked));
}

/** The text of a block may be cut by elements (a corrected reading, a name); a range may span several. */
function rangesIn(block: Element, query: Query): Range[] {
  const nodes = new NodeText(block);
  return wordsIn(nodes.text, query).flatMap(({ start, end }) => nodes.range(start, end) ?? []);
}
