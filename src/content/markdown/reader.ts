import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Reads Markdown, of essays and of pages of prose alike. A lone tilde is a sign of the text. */
export const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
