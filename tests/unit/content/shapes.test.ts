import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEssay } from '../../../src/content/markdown/parse-essay.ts';
import { emendedPlace } from '../../../src/core/edition/emended-place.ts';
import type { Essay } from '../../../src/core/edition/essay.ts';
import { ContentFault } from '../../../src/core/edition/faults.ts';
import { leaves } from '../../../src/core/edition/leaves.ts';
import { sourceLines, sourceView } from '../../../src/core/edition/source-view.ts';
import { tei } from '../../../src/exports/tei/tei.ts';
import { absolute, picture } from '../exports/support/essays.ts';
import { Xml } from '../exports/support/xml.ts';
import { random } from '../support/random.ts';
import { faultOf, TempContent } from '../support/temp-content.ts';

/** A newspaper column with everything that a source may have. */
const essay = `---
title: Limanın səsi
authors: [Elçin Məmmədov, Aygün Əli-zadə]
published: { in: Xalq qəzeti, date: 2021-03-12 }
---

Giriş abzası burada dayanır[^1] və davam edir.

## 44 günlük müharibədən sonra

Şair *belə* deyirdi:

> Dənizdən gələn külək\\
> limana nəğmə deyər.

Üç iş görülməlidir:

- yolların bərpası;
- limanın açılması[^2];
- körpülərin tikilməsi.

## Görünüş

> Sitat olan abzas bir neçə sətirdə dayanır.

1. Birinci bənd.
2. İkinci bənd.

### Adlar

Son abzas [bura](https://example.org/a#100%) baxır və yenə[^1] deyir.

[^1]: Birinci qeyd.

[^2]: İkinci qeyd
    iki sətirdədir.
`;

const source = `Limanın səsi

Elçin MƏMMƏDOV, Aygün ƏLİ-ZADƏ
“Xalq” qəzeti, 12 mart 2021-ci il

Giriş abzası burada da-
yanır¹ və davam edir.

44 günlük müharibədən
sonra
Şair belə deyirdi:
Dənizdən gələn külək
limana nəğmə deyər.

Uç iş görülməlidir:
– yolların bərpası;
– limanın açılması²;
– körpülərin
tikilməsi.

   Sitat olan abzas bir
   neçə sətirdə dayanır.

1. Birinci bənd.
2) İkinci bənd.
Son abzas bura baxır və yenə [1]
deyir.

¹ Birinci qeyd.
2. İkinci qeyd iki
sətirdədir.
`;

const emendations = `- in: p4
  reading: Üç
  source: Uç
  kind: font-map
`;

const files = { 'essay.md': essay, 'source.txt': source, 'emendations.yaml': emendations };

describe('an essay of every shape', () => {
  const read = () => new TempContent().add('liman', files).read('liman').essay;

  test('has its title and the headings that stand in the source from there, the others from its editor', () => {
    const it = read();
    expect(it.title.from).toBe('source');
    expect(it.sections.map(({ heading }) => [heading?.id, heading?.from])).toEqual([
      [undefined, undefined],
      ['bolme-44-gunluk-muharibeden-sonra', 'source'],
      ['bolme-gorunus', 'editor'],
      ['bolme-adlar', 'editor'],
    ]);
  });

  test('numbers its leaves, and holds what is said of their words', () => {
    const it = read();
    expect(leaves(it).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'p1 paragraph',
      'n1 note',
      ...['p2 paragraph', 'p3 verse', 'p4 paragraph', 'p5 item', 'p6 item', 'p7 item', 'n2 note'],
      ...['p8 quotation', 'p9 item', 'p10 item'],
      'p11 paragraph',
    ]);
    const text = (id: string) => leaves(it).find((leaf) => leaf.id === id);
    expect(text('p1')?.ranges).toEqual([{ kind: 'note', start: 27, end: 27, note: 'n1' }]);
    expect(text('p2')?.ranges).toEqual([{ kind: 'emphasis', start: 5, end: 9 }]);
    expect(text('p3')?.text).toBe('Dənizdən gələn külək\nlimana nəğmə deyər.');
    expect(text('p11')?.ranges[0]).toMatchObject({ href: 'https://example.org/a#100%25' });
    expect(text('n2')?.text).toBe('İkinci qeyd iki sətirdədir.');
  });

  test('knows each line of the source, and what of it are signs', () => {
    const it = read();
    const owners = sourceLines(it).map(({ block }) => block);
    expect(owners.slice(5, 13)).toEqual([
      ...[
        'p1',
        'p1',
        null,
        'bolme-44-gunluk-muharibeden-sonra',
        'bolme-44-gunluk-muharibeden-sonra',
      ],
      ...['p2', 'p3', 'p3'],
    ]);
    const marked = sourceView(it).flatMap((line) =>
      line.source
        .filter(({ range }) => range?.kind === 'sign')
        .map((run) => `${line.number} ${run.text}`),
    );
    expect(marked).toEqual([
      ...[
        '7 ¹',
        '16 – ',
        '17 – ',
        '17 ²',
        '18 – ',
        '24 1. ',
        '25 2) ',
        '26  [1]',
        '29 ¹ ',
        '30 2. ',
      ],
    ]);
  });
});

/** An essay that was born digital. */
function bornDigital(body: string): Essay {
  const content = new TempContent();
  const folder = join(content.root.essays, 'yeni');
  mkdirSync(folder);
  writeFileSync(join(folder, 'essay.md'), `---\ntitle: Yeni\nsource: none\n---\n\n${body}`);
  return content.read('yeni').essay;
}

test('one that was born digital has no source, and its headings are its author’s', () => {
  const it = bornDigital('## Başlıq\n\nBir söz.\n');
  expect(it.source).toBeNull();
  expect(it.title.from).toBe('source');
  expect(it.sections.at(-1)?.heading?.from).toBe('source');
  expect(sourceView(it)).toEqual([]);
});

test('a note that only a note refers to stands behind it', () => {
  const notes = '[^1]: Bax[^2].\n\n[^2]: Ora[^1] və özü[^2].\n\n[^3]: Son.\n';
  const it = bornDigital(`Söz[^1].\n\n## Başlıq\n\nSöz[^3].\n\n${notes}`);
  expect(it.sections.map((section) => section.notes.map(({ id }) => id))).toEqual([
    ['n1', 'n2'],
    ['n3'],
  ]);
});

test('a break stands where it was written', () => {
  const it = bornDigital('* * *\n\nA.\n\n* * *\n\n## B\n\n* * *\n\nC.\n\n* * *\n');
  expect(
    it.sections.map(({ afterBreak, blocks }) => [afterBreak, ...blocks.map(({ kind }) => kind)]),
  ).toEqual([
    [false, 'break', 'paragraph'],
    [true, 'break', 'paragraph', 'break'],
  ]);
});

test('a stanza is verse whatever stands around its line ends, and no sign slips over one', () => {
  const stanza = (body: string) => leaves(bornDigital(body))[0];
  expect(stanza('> *Birinci misra,\\\n> ikinci misra.*\n')).toMatchObject({
    kind: 'verse',
    text: 'Birinci misra,\nikinci misra.',
    ranges: [{ kind: 'emphasis', start: 0, end: 28 }],
  });
  const [sign] = stanza('> Birinci misra [^1]\\\n> ikinci.\n\n[^1]: Qeyd.\n')?.ranges ?? [];
  expect(sign).toMatchObject({ start: 13, end: 13 });
});

test('a caption that is wrapped is one line', () => {
  const [figure] = parseEssay('![Boş\nyol](pictures/a.png "Yağışdan\nsonra")\n', 'essay.md', 1);
  expect(figure).toMatchObject({ alt: 'Boş yol', texts: [{ text: 'Yağışdan sonra' }] });
});

test('a list may count up from any number, or leave the counting to Markdown', () => {
  const first = (body: string) => bornDigital(body).sections[0]?.blocks[0];
  expect(first('4. a\n5. b\n')).toMatchObject({ start: 4 });
  expect(first('1) a\n1) b\n1) c\n')).toMatchObject({ start: 1 });
});

test('signs that stand behind a backslash, between spaces or in an address are plain words', () => {
  const text = String.raw`\*Söz\* 2 * 3, a_b \[x\](y) \{#z} \[^1] https://a.az/C._S._L*x, ad@a_b.az`;
  const [leaf] = leaves(bornDigital(`${text}\n`));
  expect(leaf?.text).toBe('*Söz* 2 * 3, a_b [x](y) {#z} [^1] https://a.az/C._S._L*x, ad@a_b.az');
});

test('notes may have stars for signs', () => {
  const content = new TempContent().add('liman', files);
  for (const [from, to] of [
    ['yanır¹', 'yanır*'],
    ['açılması²', 'açılması**'],
    ['yenə [1]', 'yenə*'],
    ['¹ Birinci', '* Birinci'],
    ['2. İkinci qeyd', '** İkinci qeyd'],
  ] as const)
    content.edit('source.txt', from, to, 'liman');
  expect(content.read('liman').essay.sections.flatMap(({ notes }) => notes)).toHaveLength(2);
  content.edit('source.txt', 'açılması**', 'açılması*', 'liman');
  expect(faultOf(() => content.read('liman')).code).toMatch(/mismatch$/u);
});

test('the marks and signs themselves are proved', () => {
  const spoilt = (from: string, to: string) => {
    const content = new TempContent().add('liman', files);
    content.edit('source.txt', from, to, 'liman');
    return faultOf(() => content.read('liman')).code;
  };
  expect(spoilt('– limanın', 'limanın')).toMatch(/mismatch$/u);
  expect(spoilt('açılması²', 'açılması³')).toMatch(/mismatch$/u);
  expect(spoilt('2) İkinci', '3) İkinci')).toMatch(/mismatch$/u);
  expect(spoilt('¹ Birinci qeyd', '2 Birinci qeyd')).toMatch(/mismatch$/u);
  expect(spoilt('külək\nlimana', 'külək limana')).toMatch(/mismatch$/u);
  expect(spoilt('12 mart', '13 mart')).toMatch(/mismatch$/u);
});

test('a heading of any words gets an anchor that the page itself does not use', () => {
  const headings = [
    'Görünüş',
    'Adlar',
    'Düzəliş',
    'Mənbə',
    'P7',
    '44 günlük müharibədən sonra',
    '?',
  ];
  const body = headings.map((heading) => `## ${heading}\n\nBir söz.\n`).join('\n');
  const { sections } = bornDigital(body);
  expect(sections.flatMap(({ heading }) => heading?.id ?? [])).toEqual([
    ...['bolme-gorunus', 'bolme-adlar', 'bolme-duzelis', 'bolme-menbe', 'bolme-p7'],
    ...['bolme-44-gunluk-muharibeden-sonra', 'bolme'],
  ]);
});

/** The text of a valid TEI document, and its words with the edition's readings and with the source's. */
function readingsIn(xml: string) {
  expect(() => new Xml(xml).validate('tei-subset.rng')).not.toThrow();
  const body = xml.slice(xml.indexOf('<body>'), xml.indexOf('</body>'));
  const words = (text: string) =>
    text
      .replace(/<[^>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
  return {
    body,
    edited: words(body.replace(/<sic.*?(?:<\/sic>|\/>)/gsu, '')),
    source: words(body.replace(/<corr.*?<\/corr>/gsu, '')),
  };
}

/** A subtitle and a stanza, both emended, the stanza across the end of a line. */
const verse = {
  'essay.md':
    '---\ntitle: Yol\nsubtitle: Çöl nəğməsi\n---\n\nŞair *belə* deyirdi:\n\n> *Dağlar dərin,\\\n> beşiyisən səhərin.*\n',
  'source.txt': 'Yol\ndöl nəğməsi\n\nŞair belə deyirdi:\nDağlar dərin; beşiyisən\nsəhərin.\n',
  'emendations.yaml':
    '- in: subtitle\n  reading: Çöl\n  source: döl\n  kind: font-map\n- in: p2\n  reading: "dərin,\\nbeşiyisən"\n  source: dərin; beşiyisən\n  kind: misprint\n',
};

test('emendations of a subtitle and over the end of a line of verse are in every view', () => {
  const it = new TempContent().add('yol', verse).read('yol').essay;
  expect(it.subtitle?.emendations.map(({ source }) => source)).toEqual(['döl']);
  expect(sourceView(it).map(({ edited }) => edited.map(({ text }) => text).join(''))).toContain(
    'Çöl nəğməsi',
  );
  expect(it.emendations.map((emendation) => emendedPlace(it, emendation))).toEqual([
    { short: 'alt başlıq', full: 'alt başlıq', anchor: null },
    { short: '2', full: 'Abzas 2', anchor: 'p2' },
  ]);
  const { body, edited, source } = readingsIn(tei(it, absolute, picture));
  expect(edited).toBe('Yol Çöl nəğməsi Şair belə deyirdi: Dağlar dərin, beşiyisən səhərin.');
  expect(source).toBe('Yol döl nəğməsi Şair belə deyirdi: Dağlar dərin; beşiyisən səhərin.');
  expect(body.match(/<hi rend="italic">/gu)).toHaveLength(5);
});

test('TEI has each word of the source once where the edition begins a paragraph in its middle', () => {
  const it = new TempContent()
    .add('yol', {
      'essay.md': '---\ntitle: Yol\n---\n\nBirinci cümlə davam edir.\n\nYeni abzas burada.\n',
      'source.txt': 'Yol\n\nBirinci cümlə davam edir. Yeni abzas burada.\n',
      'emendations.yaml':
        '- in: p1\n  reading: "edir.\\n\\nYeni"\n  source: edir. Yeni\n  kind: line-break\n',
    })
    .read('yol').essay;
  const { edited, source } = readingsIn(tei(it, absolute, picture));
  const expected = 'Yol Birinci cümlə davam edir. Yeni abzas burada.';
  expect(edited).toBe(expected);
  expect(source).toBe(expected);
});

test('no letter is lost beside the source where an emendation reaches over the end of a line', () => {
  const it = new TempContent()
    .add('sahil', {
      'essay.md':
        '---\ntitle: Yol\n---\n\nDəniz geri gedir, sahildə heç kim qalmır. Suyun səviyyəsi düşür.\n\nSonra gəlir.\n',
      'source.txt':
        'Yol\n\nDəniz geri gedir, sahil\ndə heç kim qalmır. Su—\nyun səviyyəsi düşür.\n\nSonra gəlir.\n',
      'emendations.yaml':
        '- in: p1\n  reading: sahildə\n  source: sahil də\n  kind: line-break\n- in: p1\n  reading: Suyun\n  source: Su— yun\n  kind: line-break\n',
    })
    .read('sahil').essay;
  const edited = sourceView(it).map((line) => line.edited.map(({ text }) => text).join(''));
  expect(edited.slice(2, 5).join('').replace(/ /gu, '')).toBe(
    leaves(it)[0]?.text.replace(/ /gu, ''),
  );
});

/** What a reader gets of an essay. */
const published = ({ title, sections }: Essay) =>
  JSON.stringify([
    title.text,
    sections.map(({ heading, blocks, notes }) => [
      heading && [heading.text, heading.from],
      [...blocks.map(({ kind, texts }) => [kind, texts]), notes].flat(3),
    ]),
  ]).replace(/"(?:lines|line)":(?:\[[^\]]*\]|\d+),?/gu, '');

test('none of 500 changes of one character slips through', { timeout: 120_000 }, () => {
  const letters = [...'abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCİ0123456789.,;–-¹²'];
  const content = new TempContent().add('liman', files);
  const before = published(content.read('liman').essay);
  const chance = random(13);
  const slipped: string[] = [];
  for (let n = 0; n < 500; n++) {
    const name = n % 2 ? 'essay.md' : 'source.txt';
    const file = content.path('liman', name);
    const original = readFileSync(file, 'utf8');
    const start = name === 'essay.md' ? original.indexOf('\n\n') : 0;
    const at = start + Math.floor(chance() * (original.length - start));
    const letter = letters[Math.floor(chance() * letters.length)] ?? 'x';
    const middle = [letter, letter + (original[at] ?? ''), ''][n % 3] ?? '';
    writeFileSync(file, original.slice(0, at) + middle + original.slice(at + 1));
    try {
      const after = published(content.read('liman').essay);
      if (after !== before)
        slipped.push(`${name} ${at} “${original.slice(at - 12, at + 12)}” → ${middle}`);
    } catch (fault) {
      // Found, as it should be; what breaks is not found.
      if (!(fault instanceof ContentFault)) throw fault;
    }
    writeFileSync(file, original);
  }
  // What is not the source's is no matter of the proof: the editor's own headings, an address, what is emphasised.
  const free = /Görünüş|Adlar|example|\*|#|Şair/u;
  expect(slipped.filter((it) => !free.test(it))).toEqual([]);
});
