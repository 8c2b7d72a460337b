import { Buffer as Bytes } from 'node:buffer';
import { createHash } from 'node:crypto';
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { essays } from '../../../src/content/library.ts';
import { leaves, leavesOf } from '../../../src/core/edition/leaves.ts';
import { characters } from '../../../src/fonts/characters.ts';
import { cut } from '../../../src/fonts/cut.ts';
import { type FontStyle, face as siteFace } from '../../../src/fonts/face.ts';
import { face as metrics } from '../../../src/fonts/fallback.ts';
import { master } from '../../../src/fonts/master.ts';

let face: Face;
let font: Font;

beforeAll(async () => {
  const sfnt = await subsetFont(Bytes.from(siteFace().woff2), characters, {
    targetFormat: 'sfnt',
    preserveNameIds: [13],
  });
  face = new Face(new Blob(sfnt), 0);
  font = new Font(face);
});

interface Options {
  language?: string;
  features?: string[];
  of?: Font;
}

function glyphs(text: string, { language = 'az', features = [], of = font }: Options = {}) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage(language);
  shape(
    of,
    buffer,
    features.map((feature) => Feature.fromString(feature) ?? new Feature(feature)),
  );
  return buffer.getGlyphInfosAndPositions();
}
const ids = (text: string, options: Options = {}) =>
  glyphs(text, options).map(({ codepoint }) => codepoint);
const width = (text: string, features: string[] = [], of = font) =>
  glyphs(text, { features, of }).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);

describe('the cut face', () => {
  it.each<FontStyle>(['Roman', 'Italic'])('%s is what its recipe cuts', async (style) => {
    const { woff2, sfnt } = await cut(style);
    expect(Bytes.from(woff2).equals(siteFace(style).woff2), 'npm run cut-face').toBe(true);
    expect(Bytes.from(sfnt).equals(siteFace(style).sfnt), 'npm run cut-face').toBe(true);
  });

  it('takes little room on the wire', () => {
    expect(siteFace().woff2.length).toBeLessThan(50_000);
  });

  it('carries a hash of its bytes in its name', () => {
    const { woff2, name } = siteFace();
    const hash = createHash('sha256').update(woff2).digest('hex');
    expect(name).toBe(`balans-serif.${hash.slice(0, 10)}.woff2`);
  });

  it('holds every character of the published essays', () => {
    const held = new Set(face.collectUnicodes());
    const words = essays().flatMap(({ title, sections }) => [
      title.text,
      ...sections.flatMap((s) => [s.heading?.text ?? '', ...leavesOf(s).map((p) => p.text)]),
    ]);
    const missing = [...new Set(words.join(''))].filter((c) => !held.has(c.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
  });

  it('has a name of its own, and the notice and licence of the original', () => {
    const name = (id: number) => face.getName(id, 'en');
    for (const id of [1, 4, 6]) expect(name(id)).toMatch(/^Balans ?Serif/u);
    expect(name(0)).toContain('Adobe');
    expect(name(13)).toContain('SIL Open Font License');
  });

  it('has the weights 400 to 700 and no other axis', () => {
    const axes = Object.values(face.getAxisInfos());
    expect(axes.map(({ tag, min, max }) => [tag, min, max])).toEqual([['wght', 400, 700]]);
  });

  it('keeps the dot of the i in fi for Azerbaijani', () => {
    const [f, i] = [ids('f'), ids('i')].flat();
    expect(ids('fi', { language: 'en' })).not.toEqual([f, i]);
    expect(ids('fi')).toHaveLength(2);
    expect(ids('fi')[1]).not.toBe(ids('fı')[1]);
  });

  it('tells i from ı in small capitals', () => {
    const small = { features: ['smcp'] };
    expect(ids('i', small)).not.toEqual(ids('ı', small));
    expect(ids('ı', small)).not.toEqual(ids('ı'));
  });

  it.each(['Tə', 'Və', 'ğa', 'rə', 'Yı', 'Fə', 'Pə', 'Lİ'])('kerns %s', (pair) => {
    expect(width(pair)).not.toBe(width(pair, ['-kern']));
  });

  it('sets every pair of letters of the essays as the uncut original does', () => {
    const original = new Font(new Face(new Blob(master()), 0));
    original.setVariations([new Variation('wght', 400), new Variation('opsz', 14)]);
    const text = essays()
      .flatMap((essay) => leaves(essay).map((p) => p.text))
      .join(' ');
    const pairs = new Set([...text].map((letter, at) => letter + (text[at + 1] ?? '')));
    const differing = [...pairs].filter((pair) => width(pair) !== width(pair, [], original));
    expect(pairs.size).toBeGreaterThan(500);
    expect(differing).toEqual([]);
  });

  it('has old-style and lining figures', () => {
    expect(ids('1948', { features: ['onum'] })).not.toEqual(ids('1948', { features: ['lnum'] }));
  });

  it('has the width and height that its stand-ins are made for', () => {
    const text = essays()
      .flatMap((essay) => leaves(essay).map((p) => p.text))
      .join(' ');
    const mean = width(text, ['-kern', '-liga']) / 1000 / [...text].length;
    expect(mean).toBeCloseTo(metrics.width, 2);
    const { ascender, descender, lineGap } = font.hExtents();
    expect([ascender, descender, lineGap]).toEqual([
      metrics.ascent * 1000,
      -metrics.descent * 1000,
      0,
    ]);
  });
});
