import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEssay } from '../../../src/content/markdown/parse-essay.ts';
import type { Block, Essay, InlineRange, TextBlock } from '../../../src/core/edition/essay.ts';
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

/** Words in which everything may stand that Markdown reads as its own, but for addresses, which it always links. */
const oddWords = fc
  .array(
    fc.constantFrom(
      ...[
        'söz',
        'ə',
        ' ',
        ' ',
        '-',
        '+',
        '#',
        '>',
        '=',
        '1.',
        '12)',
        '~',
        '~~',
        '*',
        '_',
        '`',
        '|',
        ':',
      ],
      ...[
        '[',
        ']',
        '[^1]',
        '[ ]',
        '[x]',
        '![',
        '(b)',
        '^',
        '!',
        '{#p7}',
        '|-|',
        '---',
        '^1]',
        '\\',
        '&amp;',
        '&',
        '<b>',
        '"',
      ],
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join('').replace(/ +/gu, ' ').trim())
  .filter((text) => text !== '' && !/^\*( ?\*)+$/u.test(text));

/** A note, and a link over some words, where they may stand. */
const oddLeaf = (kind: TextBlock['kind']) =>
  fc
    .tuple(
      kind === 'verse'
        ? fc.array(oddWords, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n'))
        : oddWords,
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.constantFrom<InlineRange['kind'] | null>('link', 'note', null),
    )
    .map(([text, a, b, c, kinds]): Pick<TextBlock, 'kind' | 'text' | 'ranges'> => {
      const at = a % (text.length + 1);
      const [start = 0, end = 0] = [b % text.length, (c % text.length) + 1].sort((x, y) => x - y);
      const words = text.slice(start, end);
      const ranges: InlineRange[] =
        kinds === 'note'
          ? [{ kind: 'note', start: at, end: at, note: 'n1' }]
          : kinds === 'link' && /^\S(?:.*\S)?$/u.test(words)
            ? [{ kind: 'link', start, end, href: 'https://example.org/' }]
            : [];
      return { kind, text, ranges };
    });

test('whatever signs its words have, a line, item, note or verse is read again as the same words and ranges', () => {
  const leaf = (it: Pick<TextBlock, 'kind' | 'text' | 'ranges'>): TextBlock => ({
    ...it,
    id: 'p1',
    number: '1',
    lines: [],
    emendations: [],
  });
  fc.assert(
    fc.property(
      oddLeaf('paragraph'),
      oddLeaf('verse'),
      oddLeaf('item'),
      oddLeaf('item'),
      oddLeaf('note'),
      oddWords,
      (paragraph, verse, item, next, note, title) => {
        const all = [paragraph, verse, item, next, note];
        const blocks: Block[] = [
          { kind: 'paragraph', texts: [leaf(paragraph)] },
          { kind: 'quotation', texts: [leaf(verse)] },
          { kind: 'list', start: null, texts: [leaf(item), leaf(next)] },
        ];
        const heading = {
          id: 'b',
          depth: 2,
          from: 'source',
          text: title,
          lines: [],
          emendations: [],
        } as const;
        const odd: Essay = {
          ...herSey,
          sections: [{ heading, afterBreak: false, blocks, notes: [{ ...leaf(note), id: 'n1' }] }],
        };
        const read = parseEssay(
          markdown(odd, absolute, (_, file) => file).replace(/^---\n[\s\S]*?\n---\n\n.*\n/u, ''),
          'essay.md',
          1,
        );
        expect(read.map((it) => (it.kind === 'heading' ? it.text : null))[0]).toBe(title);
        const texts = read.flatMap((block) => ('texts' in block ? block.texts : []));
        expect(texts.map(({ kind, text, ranges }) => ({ kind, text, ranges }))).toEqual(all);
      },
    ),
    { numRuns: 500 },
  );
});

test('lists in a row stay as many', () => {
  const item = (text: string): TextBlock => ({
    ...{ id: 'p1', kind: 'item', number: '1', text },
    ...{ ranges: [], lines: [], emendations: [] },
  });
  const list = (start: number | null): Block => ({ kind: 'list', start, texts: [item('söz')] });
  const blocks = [list(null), list(null), list(1), list(4), list(null)];
  const sections = [{ heading: null, afterBreak: false, blocks, notes: [] }];
  const exported = markdown({ ...herSey, sections }, absolute, (_, file) => file);
  const read = parseEssay(exported.replace(/^---\n[\s\S]*?\n---\n\n.*\n/u, ''), 'essay.md', 1);
  expect(read.map((block) => 'start' in block && block.start)).toEqual([null, null, 1, 4, null]);
});
