import { describe, expect, test } from 'vitest';
import { essay, essays, slugs } from '../../../src/content/library.ts';
import { leaves } from '../../../src/core/edition/leaves.ts';
import { sourceLines } from '../../../src/core/edition/source-view.ts';
import { sample, TempContent } from '../support/temp-content.ts';

const both = () => new TempContent().copy('azerbaycan-israil').copy('merkezi-asiya');

describe('a third essay is a folder', () => {
  test('it takes its place among the others', () => {
    const content = both().add();
    expect(slugs(content.root)).toEqual(['azerbaycan-israil', 'kicik-esse', 'merkezi-asiya']);
    expect(essays(content.root).map(({ slug }) => slug)).toEqual([
      'azerbaycan-israil',
      'merkezi-asiya',
      'kicik-esse',
    ]);
    expect(essay('kicik-esse', content.root).essay.slug).toBe('kicik-esse');
  });

  test('without an order it comes last, by its address', () => {
    const plain = { 'essay.md': sample['essay.md'].replace('order: 3\n', '') };
    const content = both().add('ikinci', plain).add('birinci', plain);
    expect(
      essays(content.root)
        .map(({ slug }) => slug)
        .slice(2),
    ).toEqual(['birinci', 'ikinci']);
  });

  test('its model holds what the folder holds', () => {
    const { essay: it } = new TempContent().add().read();
    expect(it.title).toMatchObject({ text: 'Kiçik esse', from: 'editor', lines: [] });
    expect(it.sections.map(({ heading }) => heading?.id ?? null)).toEqual([null, 'sual']);
    expect(leaves(it).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(it.sections[1]?.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'break',
      'paragraph',
    ]);
    expect(it.emendations.map(({ line, reading }) => [line, reading])).toEqual([
      [4, 'İkinci'],
      [4, 'verir?'],
      [6, 'Çin'],
    ]);
    expect(sourceLines(it).map(({ block }) => block)).toEqual([
      ...['p1', 'p1', null, 'p2', null, 'p2', null],
      ...[expect.stringMatching(/^break/u), 'p3', null],
    ]);
  });

  test('a heading without an id gets an ASCII one, numbered if it is taken', () => {
    const headed = sample['essay.md']
      .replace('## Sual {#sual}', '## İsrail və Orta dəhliz')
      .replace('* * *\n', '* * *\n\n## İsrail və Orta dəhliz\n');
    const { essay: it } = new TempContent().add('kicik-esse', { 'essay.md': headed }).read();
    expect(it.sections.map(({ heading }) => heading?.id)).toEqual([
      undefined,
      'israil-ve-orta-dehliz',
      'israil-ve-orta-dehliz-1',
    ]);
  });

  test('parts of sections are headings of level 3', () => {
    const parted = sample['essay.md'].replace('* * *\n', '* * *\n\n### Hissə\n');
    const { essay: it } = new TempContent().add('kicik-esse', { 'essay.md': parted }).read();
    expect(it.sections[2]?.heading).toEqual({
      ...{ id: 'hisse', text: 'Hissə', depth: 3 },
      ...{ from: 'editor', lines: [], emendations: [] },
    });
  });

  test('an emendation of a line break joins what a column break has parted', () => {
    const content = new TempContent().add('kicik-esse', {
      'source.txt': sample['source.txt']
        .replace('Söhbət \n', 'Söhbət \n')
        .replace('. Din isə', '.\n\nDin isə'),
      'emendations.yaml': `${sample['emendations.yaml']}- in: p2
  reading: 'haqqındadır. Din'
  source: "haqqındadır.\\n\\nDin"
  kind: line-break
`,
    });
    const paragraphs = leaves(content.read().essay);
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[1]?.lines.map(({ line }) => line)).toEqual([4, 6, 8]);
  });

  test('a wrapped line of Markdown is a space, and so are several spaces', () => {
    const wrapped = sample['essay.md'].replace('abzas burada başlayır', 'abzas\nburada  başlayır');
    const { essay: it } = new TempContent().add('kicik-esse', { 'essay.md': wrapped }).read();
    expect(leaves(it)[0]?.text).toBe('Birinci abzas burada başlayır və qurtarır.');
  });

  test('a character that Markdown would take for markup stands behind a backslash', () => {
    const starred = (text: string) => text.replace('abzas qısadır', 'abzas* [qısa]dır');
    const content = new TempContent().add('kicik-esse', {
      'essay.md': sample['essay.md'].replace('abzas qısadır', 'abzas\\* \\[qısa\\]dır'),
      'source.txt': starred(sample['source.txt']),
    });
    expect(leaves(content.read().essay)[2]?.text).toBe(starred('Üçüncü abzas qısadır.'));
  });

  test('an opening stands in the text, white space aside', () => {
    const content = new TempContent().add();
    content.edit('essay.md', 'order: 3', 'opening: >-\n  Söhbət Çin\n\n  haqqındadır.');
    expect(content.read().essay.opening).toBe('Söhbət Çin\nhaqqındadır.');
  });

  test('spaces behind the lines around the front matter mean nothing', () => {
    const spaced = sample['essay.md'].replaceAll('---\n', '--- \n');
    const { essay: it } = new TempContent().add('kicik-esse', { 'essay.md': spaced }).read();
    expect(it.title.text).toBe('Kiçik esse');
  });

  test('Markdown may end without a line end', () => {
    const cut = sample['essay.md'].trimEnd();
    expect(
      leaves(new TempContent().add('kicik-esse', { 'essay.md': cut }).read().essay),
    ).toHaveLength(3);
  });
});

test('a paragraph that is put in takes a letter, and those after it keep their numbers', () => {
  const content = new TempContent()
    .add()
    .edit('essay.md', '## Sual', 'Araya girən abzas. {#p1b}\n\n## Sual')
    .edit('source.txt', '\nIkinci', '\nAraya girən abzas.\n\nIkinci');
  expect(leaves(content.read().essay).map(({ id }) => id)).toEqual(['p1', 'p1b', 'p2', 'p3']);
});
