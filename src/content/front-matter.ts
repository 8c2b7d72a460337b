import type { z } from 'zod';
import { ContentFault } from '../core/edition/faults.ts';
import { YamlFile } from './yaml.ts';

/**
 * Parts a Markdown file into its front matter, whose fields know their lines, and the text below it, which begins on
 * line `firstLine`.
 * @throws ContentFault for front matter that is missing, does not end or is not as the schema wants it
 */
export function splitFrontMatter<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
) {
  const place = { file, line: 1 };
  if (!/^---[ \t]*\n/u.test(text)) throw new ContentFault('front-matter-missing', place);
  const match = /^---[ \t]*(?:\n([\s\S]*?))??\n---[ \t]*(?:\n|$)/u.exec(text);
  if (!match) throw new ContentFault('front-matter-open', place);
  const [head, source = ''] = match;
  const yaml = new YamlFile(source, file, 2);
  return {
    frontMatter: yaml.read(schema),
    lineOf: (field: string) => yaml.line([field]),
    body: text.slice(head.length),
    firstLine: head.split('\n').length,
  };
}
