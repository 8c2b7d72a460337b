import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { essays } from '../../../../src/content/library.ts';
import { contentFolder } from '../../../../src/content/root.ts';
import { leaves, leavesOf } from '../../../../src/core/edition/leaves.ts';
import { wordCount } from '../../../../src/core/edition/reading.ts';
import { sourceLines } from '../../../../src/core/edition/source-view.ts';

const [israel, asia] = essays();
if (!israel || !asia) throw new Error('both essays must be there');

const sourceOf = (slug: string) => readFileSync(`${contentFolder}/essays/${slug}/source.txt`);
const paragraph = (essay: typeof israel, number: number) => leaves(essay)[number - 1];

describe('the figures of the edition', () => {
  test('the source parts, end to end, are the extraction byte for byte', () => {
    const whole = Buffer.concat([sourceOf('azerbaycan-israil'), sourceOf('merkezi-asiya')]);
    expect(whole.length).toBe(21_793);
    expect(createHash('sha256').update(whole).digest('hex')).toBe(
      'e20a7c55d72b6866ce2e84c85f2e45492b18696e7218f82755ace228e68e495a',
    );
  });

  test('17 and 14 paragraphs, numbered p1 to p17 and p1 to p14', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, index) => `p${index + 1}`);
    expect(leaves(israel).map(({ id }) => id)).toEqual(upTo(17));
    expect(leaves(asia).map(({ id }) => id)).toEqual(upTo(14));
  });

  test('about 2,230 words', () => {
    const words = wordCount(israel) + wordCount(asia);
    expect(words).toBeGreaterThan(2_200);
    expect(words).toBeLessThan(2_300);
  });

  test('45 emendations, 27 and 18', () => {
    expect([israel.emendations.length, asia.emendations.length]).toEqual([27, 18]);
  });

  test('148 lines end in a hyphen, and each of them is soft', () => {
    const ending = [israel, asia].flatMap((essay) =>
      sourceLines(essay).filter(({ text }) => /-\s*$/u.test(text)),
    );
    const soft = [israel, asia].flatMap((essay) =>
      [essay.title, ...leaves(essay)].flatMap(({ lines }) => lines.filter(({ hyphen }) => hyphen)),
    );
    expect([ending.length, soft.length]).toEqual([148, 148]);
  });

  test('one break, after the twelfth paragraph of the first essay', () => {
    const breaks = (essay: typeof israel) =>
      essay.sections.filter(({ afterBreak }) => afterBreak).map((it) => leavesOf(it)[0]?.number);
    expect([breaks(israel), breaks(asia)]).toEqual([['13'], []]);
  });

  test('one title is of the source, the other editorial', () => {
    expect(israel.title).toMatchObject({
      text: 'Azərbaycan–İsrail strateji tərəfdaşlığında humanitar balans',
      from: 'source',
    });
    expect(asia.title).toMatchObject({ text: 'Mərkəzi Asiyada balans siyasəti', from: 'editor' });
    expect(asia.title.lines).toEqual([]);
  });
});

test('the editorial sections begin at their paragraphs under their ids', () => {
  const outline = (essay: typeof israel) =>
    essay.sections.flatMap((section) => {
      const { heading } = section;
      return heading ? [`${leavesOf(section)[0]?.number} ${heading.text} #${heading.id}`] : [];
    });
  expect(outline(israel)).toEqual([
    '2 Milli maraq #milli-maraq',
    '3 Strateji resurs #strateji-resurs',
    '5 Geosiyasi risk idarəçiliyi #risk-idareciliyi',
    '7 Qəzza məsələsi #qezza-meselesi',
    '10 Tarazlığın təməl xətləri #tarazligin-temel-xetleri',
    '13 Strateji investisiya modeli #strateji-investisiya-modeli',
    '15 Geosiyasi çəki #geosiyasi-ceki',
    '16 Balanslaşdırma siyasəti #balanslasdirma-siyaseti',
  ]);
  expect(outline(asia)).toEqual([
    '2 Çətin seçim #cetin-secim',
    '3 Çoxvektorlu xarici siyasət #coxvektorlu-xarici-siyaset',
    '4 “Bir kəmər və bir yol” #bir-kemer-ve-bir-yol',
    '6 Borc tələsi #borc-telesi',
    '7 Təhlükəsizlik arxitekturası #tehlukesizlik-arxitekturasi',
    '9 Qərb, Türkiyə və “yumşaq güc” #yumsaq-guc',
    '10 Orta dəhliz #orta-dehliz',
    '12 Canlı nümunə #canli-numune',
    '13 Daxili problemlər və xarici təhdidlər #daxili-problemler-ve-xarici-tehdidler',
    '14 Dünyaya açılan pəncərə #dunyaya-acilan-pencere',
  ]);
});

describe('what the font map broke is mended, and what only looks like it is left', () => {
  const text = [israel, asia].flatMap((essay) => leaves(essay).map((it) => it.text)).join('\n');

  test.each([
    'deyil; Azərbaycan özü',
    '(demokratikləşmə',
    '(qarışmamaq)',
    '(limanlar',
    '(KTMT)',
    'Ortaq dil, din, tarix',
    'mədəni–siyasi',
    'mədəni-sivilizasiya',
    'Bakı-Tbilisi-Qars',
    'üz-üzə',
    'qeyri-sabitlik',
    'Təl-Əviv',
    'ABŞ-ın',
    'Qəzza məsələsində',
    'həlledici',
  ])('“%s” stands as printed', (reading) => expect(text).toContain(reading));

  test('a semicolon, an opening bracket, “din”, a straight quote stand only where they are real', () => {
    expect(text.match(/;/gu)).toHaveLength(1);
    expect(
      text.match(/\(\S{0,6}/gu)?.filter((it) => !/^\((?:dem|qarı|lima|KTMT|\d)/u.test(it)),
    ).toEqual([]);
    expect(text.match(/(?<!\p{L})din(?:in|ə)?(?!\p{L})/gu)).toEqual(['din']);
    expect(text).not.toMatch(/["/൵ș]|(?<!\p{L})[dI](?:ünki|srail|kitərəfli)/u);
  });

  test('eleven question marks were mended, all in the first essay', () => {
    const questions = [israel, asia].map(
      ({ emendations }) => emendations.filter(({ source }) => source.endsWith('"')).length,
    );
    expect(questions).toEqual([11, 0]);
  });

  test('the readings that the edition is known by', () => {
    const pairs = [israel, asia].flatMap(({ emendations }) =>
      emendations.map(({ source, reading }) => `${source} → ${reading}`),
    );
    for (const pair of [
      'tərəfdașlığında → tərəfdaşlığında',
      'rasionializmin → rasionalizmin',
      ';,; → XIX',
      ';; → XX',
      ';əzərin → Xəzərin',
      'dünki → Çünki',
      'dinin → Çinin',
      '/akin → Lakin',
      'şə൵af → şəffaf',
    ]) {
      expect(pairs).toContain(pair);
    }
  });

  test('the verbless sentence stands', () => {
    expect(paragraph(asia, 3)?.text).toMatch(/Mərkəzi Asiyanın [^.]* fiziki çıxışı\./u);
  });
});

test.each([israel, asia].map((essay) => ({ slug: essay.slug, essay })))(
  '$slug: every item of emendations.yaml is one emendation of the model, located in its paragraph',
  ({ slug, essay }) => {
    const items: unknown[] = parse(
      readFileSync(`${contentFolder}/essays/${slug}/emendations.yaml`, 'utf8'),
    );
    expect(essay.emendations).toHaveLength(items.length);
    const blocks = new Map([
      ['title', essay.title.text],
      ...leaves(essay).map(({ id, text }): [string, string] => [id, text]),
    ]);
    for (const { block, start, end, reading, line, source } of essay.emendations) {
      expect(blocks.get(block)?.slice(start, end)).toBe(reading);
      expect(sourceLines(essay)[line - 1]?.text).toContain(source.split(/[\s–-]/u)[0]?.slice(0, 2));
    }
    expect(essay.emendations.map(({ id }) => id)).toEqual(items.map((_, index) => `d${index + 1}`));
  },
);
