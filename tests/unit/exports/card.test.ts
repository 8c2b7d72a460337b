import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { addressedSections } from '../../../src/core/edition/section-parts.ts';
import { cardContent } from '../../../src/exports/card/card-content.ts';
import { cardSvg, homeCardSvg, lineUnder } from '../../../src/exports/card/card-svg.ts';
import { drawPng } from '../../../src/exports/card/draw.ts';
import { clipped, fitLines } from '../../../src/exports/card/wrap.ts';
import type { Subject } from '../../../src/exports/head/page-description.ts';
import { measure, undrawable } from '../../../src/fonts/shape.ts';
import * as strings from '../../../src/strings.ts';
import { allEssays } from './support/essays.ts';

const subjects = allEssays.flatMap(({ essay }): Subject[] => [
  { essay },
  ...addressedSections(essay).map((section) => ({ essay, section })),
]);
const pictures = [
  homeCardSvg(strings.site.line),
  ...subjects.map((it) => cardSvg(cardContent(it))),
];

describe('the cards', () => {
  test('are all different', () => {
    expect(pictures.length).toBeGreaterThan(20);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test('are outlines, which need no font where they are drawn', () => {
    expect(pictures.filter((svg) => svg.includes('<text') || svg.includes('font'))).toEqual([]);
  });

  test.each(pictures.map((svg, index) => ({ svg, index })))(
    'number $index is 1200×630, below 60 kB, and has ink on paper',
    async ({ svg }) => {
      const png = await drawPng(svg);
      const { width, height, format } = await sharp(png).metadata();
      expect([width, height, format]).toEqual([1200, 630, 'png']);
      expect(png.length).toBeLessThan(60_000);
      const { channels } = await sharp(png).greyscale().stats();
      expect(channels[0]?.max).toBeGreaterThan(240);
      expect(channels[0]?.min).toBeLessThan(50);
    },
  );

  test('say what a section is called and where it belongs; an essay, what is known of it', () => {
    const section = subjects.find((it) => it.section?.heading.id === 'orta-dehliz');
    expect(section && cardContent(section)).toMatchObject({
      title: 'Orta dəhliz',
      editorial: true,
      line: 'Mərkəzi Asiyada balans siyasəti',
      current: 7,
    });
    const whole = subjects.find((it) => it.essay.slug === 'merkezi-asiya' && !it.section);
    expect(whole && cardContent(whole)).toMatchObject({
      title: 'Mərkəzi Asiyada balans siyasəti',
      line: expect.stringContaining('Müəllifi, dərc yeri və tarixi naməlum'),
      current: null,
    });
  });

  test('have one line under a title that can be read when the card is 300 pixels wide', () => {
    for (const subject of subjects) {
      const { line } = cardContent(subject);
      const { lines, setting } = lineUnder(line);
      expect(lines).toEqual([line]);
      expect(setting.size / 4).toBeGreaterThanOrEqual(8.5);
    }
  });

  test('show the figure of a section that has one in place of the strip', () => {
    const section = subjects.find((it) => it.section?.heading.id === 'orta-dehliz');
    const content = section && cardContent(section);
    const figure = '<svg class="figure"/>';
    const svg = content ? cardSvg(content, figure) : '';
    expect(svg).toContain(figure);
    expect(svg.match(/<rect/gu)).toHaveLength(1);
  });

  test('keep the longest title inside the picture', () => {
    const title = 'Beynəlxalq təhlükəsizlik arxitekturasında çoxvektorlu diplomatiyanın '.repeat(4);
    const room = { width: 1016, lines: () => 3 };
    const { lines, setting } = fitLines(title, { weight: 540, optical: 60 }, [104, 58], room);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/u);
    for (const line of lines) expect(measure(line, setting)).toBeLessThanOrEqual(room.width);
  });

  test('draw no letter that the face has not, and no word past the edge', () => {
    const room = { width: 1016, lines: () => 3 };
    const fitted = (title: string) =>
      fitLines(title, { weight: 540, optical: 60 }, [104, 58], room);
    expect(fitted('Хәзәр ҝөзәл ҹанлы').lines.join(' ')).toBe('Xəzər gözəl canlı');
    expect(fitted('Neft 🛢️ və Хәзәр').lines.join(' ')).toBe('Neft və Xəzər');
    expect(fitted('Хәзәр дәнизи').lines.join(' ')).toBe('Хәзәр дәнизи');
    const { lines, setting } = fitted('Elektrik'.repeat(12));
    expect(lines.at(-1)).toMatch(/^Elektrik.+…$/u);
    for (const line of lines) expect(measure(line, setting)).toBeLessThanOrEqual(room.width);
  });

  test('end a text that goes on with an ellipsis, and leave a short one whole', () => {
    const setting = { size: 39, weight: 400, optical: 20 };
    const long = 'Bir söz daha '.repeat(40).trim();
    expect(clipped(long, setting, 980, 2).at(-1)).toMatch(/\p{L}…$/u);
    expect(clipped('Bir söz', setting, 980, 2)).toEqual(['Bir söz']);
  });
});

test('what a card is drawn without can be told', () => {
  expect(undrawable('Bakı, Бакы, шәһәр, 文字 文')).toEqual(['文', '字']);
});
