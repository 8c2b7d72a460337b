import type { AliasTable } from '../../core/search/query/aliases.ts';
import { parse } from '../../core/search/query/parse.ts';
import type { Query } from '../../core/search/query/query.ts';
import { wordsIn } from '../../core/search/words-in.ts';

export const blocks = 'h1, h2, h3, p[id]';

/** The places in an essay's page where a query's words stand, in reading order. */
export function markRanges(query: string, aliases: AliasTable, essay: Element): Range[] {
  const asked = parse(query, aliases);
  return [...essay.querySelectorAll(blocks)].flatMap((block) => rangesIn(block, asked));
}

/** The text of a block may be cut by elements (a corrected reading, a name); a range may span several. */
function rangesIn(block: Element, query: Query): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const point = (offset: number, isEnd: boolean) => {
    const before = nodes.filter(({ start }) => (isEnd ? start < offset : start <= offset));
    const at = before.at(-1);
    return at ? ([at.node, offset - at.start] as const) : null;
  };
  return wordsIn(text, query).flatMap(({ start, end }) => {
    const [from, to] = [point(start, false), point(end, true)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}
