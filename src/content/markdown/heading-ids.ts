import type { Heading } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { isReservedId } from '../../core/edition/reserved-ids.ts';
import { rehypeAsciiIds } from './rehype-ascii-ids.ts';

const toHtml = unified().use(remarkRehype).use(rehypeSlug).use(rehypeAsciiIds, isReservedId);

/**
 * The ids of an essay's headings: as the Markdown gives them, else as rehype-slug makes them and our plugin
 * behind it writes them.
 */
export function headingIds(headings: readonly Heading[]): Map<Heading, string> {
  // Given ids come first, so that none that is made can take one.
  const given = headings.filter(({ data }) => data?.anchor !== undefined);
  const ordered = [...given, ...headings.filter(({ data }) => data?.anchor === undefined)];
  const tree = toHtml.runSync({ type: 'root', children: ordered });
  const elements = tree.children.filter((node) => node.type === 'element');
  return new Map(
    ordered.map((heading, at) => [
      heading,
      heading.data?.anchor ?? String(elements[at]?.properties['id'] ?? ''),
    ]),
  );
}
