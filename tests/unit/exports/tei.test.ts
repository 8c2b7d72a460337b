import { describe, expect, test } from 'vitest';
import { leaves } from '../../../src/core/edition/leaves.ts';
import { sourceLines } from '../../../src/core/edition/source-view.ts';
import { tei } from '../../../src/exports/tei/tei.ts';
import { absolute, allEssays, herSey, numune, picture, tekAbzas } from './support/essays.ts';
import { Xml } from './support/xml.ts';

const xmlId = (id: string) => `[@*[name()='xml:id']='${id}']`;

describe.each(allEssays)('the TEI of $slug', ({ essay }) => {
  const source = tei(essay, absolute, picture);
  const xml = new Xml(source);

  test('is valid', () => {
    expect(() => xml.validate('tei-subset.rng')).not.toThrow();
  });

  test('holds every emendation with both readings', () => {
    const found = essay.emendations.map(({ id }) =>
      ['sic', 'corr'].map((name) => xml.all(`//tei:choice${xmlId(id)}/tei:${name}`)[0]),
    );
    const expected = essay.emendations.map(({ source: sic, reading }) => [
      sic.replace(/\s*\n\s*/gu, ''),
      reading,
    ]);
    expect(found).toEqual(expected);
  });

  test('gives the source back line by line', () => {
    const body = source.slice(source.indexOf('<body>'), source.indexOf('</body>'));
    const diplomatic = body
      .replace(/<corr.*?<\/corr>/gsu, '')
      .replace(/<head type="editorial".*?<\/head>/gu, '')
      .replace(/<milestone[^>]*>/gu, '')
      .replace(/<lb n="(\d+)" break="no"\/>/gu, '-\u0001$1\u0002')
      .replace(/<lb n="(\d+)"\/>/gu, '\u0001$1\u0002')
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const lines = diplomatic
      .split('\u0001')
      .slice(1)
      .map((line) => line.split('\u0002'))
      .map(([number, text = '']) => [Number(number), text.trim()]);
    const expected = sourceLines(essay)
      .map(({ number, text }) => [number, text.trim()])
      .filter(([, text]) => text !== '' && text !== '* * *');
    expect(lines).toEqual(expected);
  });

  test('marks all headings as the editor’s, and says what is unknown', () => {
    expect(xml.all('//tei:div/tei:head[not(@type="editorial")]')).toEqual([]);
    expect(xml.all('//tei:author/@cert')).toEqual(['unknown', 'unknown']);
    expect(xml.all('//tei:sourceDesc//tei:date/@when')).toEqual([]);
  });

  test('keeps every anchor', () => {
    const ids = new Set(xml.all('//tei:text//@*[name()="xml:id"]'));
    const anchors = [
      ...leaves(essay).map(({ id }) => id),
      ...essay.sections.flatMap(({ heading }) => heading?.id ?? []),
    ];
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});

test.each([herSey, tekAbzas])('the TEI of $slug, whatever it holds, is valid', (essay) => {
  expect(() => new Xml(tei(essay, absolute, picture)).validate('tei-subset.rng')).not.toThrow();
});

test('the schema refuses what the exports do not say', () => {
  const broken = tei(numune, absolute, picture).replace('<corr resp="#ed.redaksiya"', '<corr');
  expect(() => new Xml(broken).validate('tei-subset.rng')).toThrow();
});
