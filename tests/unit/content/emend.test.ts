import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { revisedFile } from '../../../src/content/emend/apparatus-file.ts';
import { kindOf } from '../../../src/content/emend/kind.ts';
import { revise } from '../../../src/content/emend/revise.ts';
import { parseEssay } from '../../../src/content/markdown/parse-essay.ts';
import { checkApparatus, readParts } from '../../../src/content/read-essay.ts';
import type { ApparatusItem } from '../../../src/core/edition/apparatus-item.ts';
import { sidesOf } from '../../../src/core/edition/sides.ts';

/** Blocks of a text, their source, and the apparatus so far, compared and proved as the command does. */
function revised(blocks: readonly string[], source: string, yaml = '') {
  const body = blocks.join('\n\n');
  const items: ApparatusItem[] = (parse(yaml) ?? []).map((item: ApparatusItem) => ({
    ...item,
    place: { file: 'emendations.yaml' },
  }));
  const parts = {
    slug: 'esse',
    frontMatter: { title: 'Başlıq', titleFrom: 'editor' as const },
    blocks: parseEssay(body, 'essay.md', 1),
    source,
    apparatus: items,
    file: 'essay.md',
  };
  const revision = revise(sidesOf(parts, source), items);
  const file = revisedFile(yaml, revision);
  if (revision.unresolved === null) checkApparatus(parts, file, 'emendations.yaml');
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

  test('paragraphs that are one here, and a paragraph that is several here', () => {
    const merged = revised(
      ['Bir gedir. Hə. Üç.[^1] Dörd durur.', '[^1]: Qeyd.'],
      'Bir gedir.\n\nHə.\n\nÜç.¹\n\nDörd durur.\n\n1 Qeyd.\n',
    );
    expect(merged.items).toEqual([
      {
        in: 'p1',
        reading: 'gedir. Hə. Üç.',
        source: 'gedir.\n\nHə.\n\nÜç.',
        kind: 'line-break',
      },
    ]);
    const split = revised(
      ['Bir gedir.', 'İki gəlir.[^1]', 'Üç durur.', '[^1]: Qeyd.'],
      'Bir gedir.\nIki gəlir.¹\nÜç durur.\n\n1 Qeyd.\n',
    );
    expect(split.revision.unresolved).toBeNull();
    expect(split.items.map(({ in: block, reading, source }) => [block, reading, source])).toEqual([
      ['p1', 'gedir.\n\nİki', 'gedir. Iki'],
      ['p2', '\n\nÜç', ' Üç'],
    ]);
    const short = revised(['Bir gedir.', 'Yox.', 'İki.'], 'Bir gedir.\nYox.\nİki.\n');
    expect(short.items).toEqual([
      {
        in: 'p1',
        reading: 'gedir.\n\nYox.\n\nİki.',
        source: 'gedir. Yox. İki.',
        kind: 'line-break',
      },
    ]);
  });

  test('what no emendation can hold is told apart: the text parts what the source does not', () => {
    const { revision } = revised(['Bir gedir', 'iki gəlir.'], 'Bir gedir iki gəlir.\n');
    expect(revision.unresolved).not.toBeNull();
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

describe('headings and ends of blocks', () => {
  const text =
    'Volqa çayının axını azalır. Bunun səbəbləri çoxdur: suvarma, buxarlanma və bəndlər.';
  const lead = 'Dəniz geri çəkilir və sahil boşalır.';

  test.each([
    ['Səviyyənin enmәsi', 'Səviyyənin enməsi', 'enməsi', 'enmәsi'],
    ['NƏTİCƏ', 'Nəticə', 'Nəticə', 'NƏTİCƏ'],
  ])('a damaged heading of the source, “%s”, is that heading', (source, heading, reading, sic) => {
    const { items } = revised([lead, `## ${heading}`, text], `${lead}\n\n${source}\n\n${text}\n`);
    expect(items.map((it) => [it.reading, it.source])).toEqual([[reading, sic]]);
    expect(items[0]?.in).not.toMatch(/^p\d/u);
  });

  test('what a wrong heading had taken is given back once it is right', () => {
    const source = `${lead}\n\nNəticə\n\nİkinci abzas budur və son.\n`;
    const wrong = '- in: p2\n  reading: İkinci\n  source: Nəticə İkinci\n  kind: misprint\n';
    const { items } = revised([lead, '## Nəticə', 'İkinci abzas budur və son.'], source, wrong);
    expect(items).toEqual([]);
  });

  test('a heading of the editor’s own takes no line of a paragraph', () => {
    const { items } = revised(
      [lead, '## Volqa çayı', text],
      `${lead}\n\n${text.replace('axını', 'ax1n1')}\n`,
    );
    expect(items.map((it) => [it.in, it.reading])).toEqual([['p2', 'axını']]);
  });

  test('damage in a short last line is of its paragraph', () => {
    const { items, revision } = revised(
      ['Dəniz geri çəkilir və hamı sahildə.', lead],
      `Dəniz geri çəkilir və hamı sahil-\ndә.\n\n${lead}\n`,
    );
    expect(revision.unresolved).toBeNull();
    expect(items.map((it) => it.reading)).toEqual(['sahildə']);
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

describe('where the text has structure', () => {
  test('marks and signs of the source are no difference, words beside them are', () => {
    const { items, revision } = revised(
      [
        'Giriş sözləri burada.[^1]',
        '## 44 günlük müharibə',
        '- birinci bənd\n- Xəzər dənizi',
        '> Gözəlim, səni\\\n> görən Elçin',
        '[^1]: Qeyd Lakin kiçikdir.',
      ],
      'Giriş sözləri burada.¹\n\n44 günlük müharibe\n\n– birinci bənd\n– ;əzər dənizi\n\n  Gözəlim, səni\n  görən (lçin\n\n1 Qeyd /akin kiçikdir.\n',
    );
    expect(revision.unresolved).toBeNull();
    expect(items.map(({ reading, source }) => [reading, source])).toEqual([
      ['müharibə', 'müharibe'],
      ['Xəzər', ';əzər'],
      ['Elçin', '(lçin'],
      ['Lakin', '/akin'],
    ]);
  });

  test('a verse is damaged at the ends of its lines and in several', () => {
    const { items } = revised(
      ['Giriş.', '> Dağlar başı duman oldu,\\\n> Yollar uzandı, getdi.'],
      'Giriş.\n\n    Dağlar başı duman o1du,\n    Yo1lar uzandı, getd1.\n',
    );
    expect(items.map(({ reading, source }) => [reading, source])).toEqual([
      ['oldu', 'o1du'],
      ['Yollar', 'Yo1lar'],
      ['getdi', 'getd1'],
    ]);
  });

  test('an editor’s heading that the source lacks is none of its words', () => {
    const { items, revision } = revised(
      ['Giriş abzası bitir.', '## Redaksiya başlığı', 'Lakin davam edir.'],
      'Giriş abzası bitir.\n\n/akin davam edir.\n',
    );
    expect(revision.unresolved).toBeNull();
    expect(items.map(({ reading }) => reading)).toEqual(['Lakin']);
  });
});

test.each(['azerbaycan-israil', 'merkezi-asiya'])(
  '%s: the apparatus that an editor wrote by hand writes itself',
  (slug) => {
    const parts = readParts(slug);
    const pairs = (items: readonly Pick<ApparatusItem, 'in' | 'reading' | 'source'>[]) =>
      items.map((item) => `${item.in}: ${item.reading} ← ${item.source}`);
    const again = revise(sidesOf(parts, parts.source ?? ''), []);
    expect(pairs(again.items)).toEqual(pairs(parts.apparatus));
    const kept = revise(sidesOf(parts, parts.source ?? ''), parts.apparatus);
    expect(kept.items.every(({ changed }) => !changed)).toBe(true);
  },
);
