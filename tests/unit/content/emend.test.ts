import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { revisedFile } from '../../../src/content/emend/apparatus-file.ts';
import { kindOf } from '../../../src/content/emend/kind.ts';
import { revise } from '../../../src/content/emend/revise.ts';
import { contentFolder } from '../../../src/content/root.ts';
import type { ApparatusItem } from '../../../src/core/edition/apparatus-item.ts';
import { joinedText, joinLines } from '../../../src/core/edition/join.ts';
import { publishedText } from '../../../src/core/edition/published-text.ts';

/** Blocks of a text, their source, and the apparatus so far, compared as the command does. */
function revised(blocks: readonly string[], source: string, yaml = '') {
  const text = publishedText(blocks.map((text, at) => ({ id: `p${at + 1}`, text })));
  const items: ApparatusItem[] = (parse(yaml) ?? []).map((item: ApparatusItem) => ({
    ...item,
    place: { file: 'emendations.yaml' },
  }));
  const revision = revise(text, joinedText(joinLines(source.split('\n'), false)), items);
  const file = revisedFile(yaml, revision);
  return { revision, file, items: revision.items.map(({ was, changed, ...item }) => item) };
}

describe('what differs is written down', () => {
  test('a word, with the least that makes its place unique', () => {
    const { items } = revised(['Lakin o gəldi. Lakin getdi.'], '/akin o gəldi. Lakin getdi.\n');
    expect(items).toEqual([
      { in: 'p1', reading: 'Lakin', source: '/akin', after: 'o', kind: 'misprint' },
    ]);
  });

  test('each of several words side by side, without the punctuation that both have', () => {
    const { items } = revised(['Dedi: “Elə Xəzər, bil.”'], 'Dedi: “(lə ;əzər, bil.”\n');
    expect(items.map(({ reading, source }) => [reading, source])).toEqual([
      ['Elə', '(lə'],
      ['Xəzər', ';əzər'],
    ]);
  });

  test('a word more or less takes its neighbour along', () => {
    const more = revised(['Biz çox yaxşı bildik.'], 'Biz yaxşı bildik.\n');
    expect(more.items).toEqual([{ in: 'p1', reading: 'Biz çox', source: 'Biz', kind: 'misprint' }]);
    const less = revised(['Biz yaxşı bildik.'], 'Biz biz yaxşı bildik.\n');
    expect(less.items).toHaveLength(1);
  });

  test('a word that was parted, and a block that the source parts', () => {
    const { items } = revised(
      ['Mətn üz-üzə durur. Sonra gedir.'],
      'Mətn üz- üzə durur.\n\nSonra gedir.\n',
    );
    expect(items.map(({ kind }) => kind)).toEqual(['line-break', 'line-break']);
  });

  test('what no emendation can hold is told apart: the text parts what the source does not', () => {
    const { revision } = revised(['Bir gedir', 'iki gəlir.'], 'Bir gedir iki gəlir.\n');
    expect(revision.items).toEqual([]);
    expect(revision.parted).toHaveLength(1);
  });
});

describe('what stood there', () => {
  const yaml = `# Heads the file.
- in: p1 # beside the first
  reading: Lakin
  source: /akin
  kind: font-map
  note: 'Bir qeyd.'
`;
  const source = '/akin mən ;ala gəldim.\n';

  test('stays as it is, with notes and comments, and a second run changes nothing', () => {
    const first = revised(['Lakin mən Xala gəldim.'], source, yaml);
    expect(first.file).toContain('# Heads the file.');
    expect(first.file).toContain('# beside the first');
    expect(first.file).toContain("note: 'Bir qeyd.'");
    expect(first.file).toContain('reading: Xala');
    const again = revised(['Lakin mən Xala gəldim.'], source, first.file);
    expect(again.file).toBe(first.file);
    expect(again.revision.items.map(({ changed }) => changed)).toEqual([false, false]);
  });

  test('keeps kind and note when the editor reads it otherwise', () => {
    const { items } = revised(['Lakın mən ;ala gəldim.'], source, yaml);
    expect(items).toEqual([
      { in: 'p1', reading: 'Lakın', source: '/akin', kind: 'font-map', note: 'Bir qeyd.' },
    ]);
  });

  test('is reported and kept as a comment when its difference is gone', () => {
    const { revision, file } = revised(['/akin mən ;ala gəldim.'], source, yaml);
    expect(revision.gone).toEqual([0]);
    expect(parse(file)).toEqual([]);
    expect(file).toContain('Bir qeyd.');
    expect(revised(['/akin mən ;ala gəldim.'], source, file).file).toBe(file);
  });

  test('follows its paragraph when one is put in before it', () => {
    const { items } = revised(
      ['Yeni abzas.', 'Lakin mən ;ala gəldim.'],
      `Yeni abzas.\n\n${source}`,
      yaml,
    );
    expect(items).toEqual([
      { in: 'p2', reading: 'Lakin', source: '/akin', kind: 'font-map', note: 'Bir qeyd.' },
    ]);
  });
});

describe('the kind', () => {
  const known = [{ reading: 'XIX', source: ';,;', kind: 'font-map' } as const];
  test.each([
    ['Xəzər', ';əzər', 'font-map'],
    ['XX', ';;', 'font-map'],
    ['effekt', 'eﬀekt', 'ligature'],
    ['həlledici', 'həl-\n\nledici', 'line-break'],
    ['kitab', 'kitap', 'misprint'],
    ['Xitab', ';itap', 'misprint'],
  ] as const)('%s for %s is a %s', (reading, source, kind) => {
    expect(kindOf({ reading, source }, known)).toBe(kind);
  });
});

test.each(['azerbaycan-israil', 'merkezi-asiya'])(
  '%s: the apparatus that an editor wrote by hand writes itself',
  (slug) => {
    const read = (name: string) => readFileSync(`${contentFolder}/essays/${slug}/${name}`, 'utf8');
    const written: ApparatusItem[] = parse(read('emendations.yaml'));
    const blocks = read('essay.md')
      .replace(/^---[\s\S]*?\n---\n/u, '')
      .split('\n\n')
      .map((block) => block.trim())
      .filter((block) => block !== '' && !block.startsWith('## '));
    const title =
      slug === 'azerbaycan-israil' ? [/^title: (.*)$/mu.exec(read('essay.md'))?.[1] ?? ''] : [];
    const number = (at: number) => blocks.slice(0, at + 1).filter((it) => it !== '* * *').length;
    const text = publishedText([
      ...title.map((text) => ({ id: 'title', text })),
      ...blocks.map((text, at) => ({
        id: text === '* * *' ? `break${at}` : `p${number(at)}`,
        text: text.replace(/\n/gu, ' '),
      })),
    ]);
    const source = joinedText(joinLines(read('source.txt').split('\n'), title.length > 0));
    const pairs = (items: readonly Pick<ApparatusItem, 'in' | 'reading' | 'source'>[]) =>
      items.map((item) => `${item.in}: ${item.reading} ← ${item.source}`);
    expect(pairs(revise(text, source, []).items)).toEqual(pairs(written));
  },
);
