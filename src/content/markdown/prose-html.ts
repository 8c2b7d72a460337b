import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { reader } from './reader.ts';
import { rehypeAsciiIds } from './rehype-ascii-ids.ts';
import { remarkAnchors } from './take-anchor.ts';

const processor = reader()
  .use(remarkAnchors)
  .use(remarkRehype)
  .use(rehypeSlug)
  .use(rehypeAsciiIds)
  .use(rehypeStringify);

/** The Markdown of a page of prose as HTML, its headings with the ids that it gives or that are made of their words. */
export const proseHtml = (markdown: string): string => String(processor.processSync(markdown));
