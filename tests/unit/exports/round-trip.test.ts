import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseEssay } from '../../../src/content/markdown/parse-essay.ts';
import type { MarkdownBlock } from '../../../src/core/edition/markdown-block.ts';
import { markdown } from '../../../src/exports/markdown.ts';
import { absolute, herSey } from './support/essays.ts';

const parsed = (body: string) =>
  parseEssay(body.replace(/^---\n[\s\S]*?\n---\n/u, ''), 'essay.md', 1)
    // Notes stand at the end of a section or of the essay; to the essay it is the same.
    .sort((a, b) => Number(a.kind === 'note') - Number(b.kind === 'note'))
    .map(withoutLines);

/** Words, kinds and ranges of a block; where it stands in its file is another matter. */
const withoutLines = (block: MarkdownBlock): unknown =>
  JSON.parse(JSON.stringify(block, (key, value: unknown) => (key === 'line' ? undefined : value)));

test('the exported Markdown is the essay’s own: read again it is the same blocks, words and ranges', () => {
  const own = readFileSync('tests/corpus/small/essays/her-sey/essay.md', 'utf8');
  const exported = markdown(herSey, absolute, (_, file) => file)
    .replace(/^# .*\n/mu, '')
    .replace(/^(#+) \[(.*)\]$/gmu, '$1 $2');
  expect(parsed(exported)).toEqual(parsed(own));
});
