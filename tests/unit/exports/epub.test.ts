import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { coverSvg } from '../../../src/exports/card/cover-svg.ts';
import { drawPng } from '../../../src/exports/card/draw.ts';
import { epub } from '../../../src/exports/epub/epub.ts';
import { face } from '../../../src/fonts/face.ts';
import { absolute, allEssays } from './support/essays.ts';
import { Xml } from './support/xml.ts';

describe.each(allEssays)('the EPUB of $slug', ({ essay }) => {
  let book: Uint8Array;
  let files: Record<string, string>;

  const made = async () =>
    epub(
      essay,
      {
        cover: await drawPng(coverSvg(essay)),
        font: face(),
        modified: '2026-11-25',
      },
      absolute,
    );

  beforeAll(async () => {
    book = await made();
    const contents = Object.entries(unzipSync(book)).filter(([name]) => /x?html|opf/u.test(name));
    files = Object.fromEntries(contents.map(([name, bytes]) => [name, strFromU8(bytes)]));
  });

  test('says when its words were last changed', () => {
    const [document = ''] = Object.entries(files).flatMap(([name, text]) =>
      name.endsWith('.opf') ? [text] : [],
    );
    expect(document).toContain('<meta property="dcterms:modified">2026-11-25T00:00:00Z</meta>');
  });

  test('is read from the left', () => {
    expect(Object.values(files).join('')).not.toMatch(/ dir=|page-progression-direction/u);
  });

  test('passes epubcheck without an error or a warning', async () => {
    const { valid, messages } = await EpubCheck.validate(book);
    const serious = messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage');
    expect(serious).toEqual([]);
    expect(valid).toBe(true);
  });

  test('begins with its media type, stored', () => {
    expect(strFromU8(book.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(new DataView(book.buffer).getUint16(8, true)).toBe(0);
  });

  test('is the same bytes whatever the time zone', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(await made()).toEqual(book);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('names its language, its accessibility, and no author or date of the essay', () => {
    const opf = new Xml(files['EPUB/package.opf'] ?? '');
    expect(opf.all('//dc:language')).toEqual(['az']);
    expect(opf.all('//opf:meta[@property="schema:accessModeSufficient"]')).toEqual(['textual']);
    expect(opf.all('//opf:meta[@property="schema:accessibilityHazard"]')).toEqual(['none']);
    expect(opf.all('//dc:creator | //dc:date')).toEqual([]);
  });

  test('leads from its contents to every section, and from each correction to its place', () => {
    const ids = new Set(new Xml(files['EPUB/metn.xhtml'] ?? '').all('//@id'));
    const links = ['nav', 'duzelisler'].flatMap((name) =>
      new Xml(files[`EPUB/${name}.xhtml`] ?? '').all('//@href'),
    );
    const inText = links.flatMap((link) => /^metn\.xhtml#(.+)$/u.exec(link)?.[1] ?? []);
    const headings = essay.sections.flatMap(({ heading }) => heading?.id ?? []);
    expect(inText.toSorted()).toEqual(
      [...headings, ...essay.emendations.map(({ id }) => id)].toSorted(),
    );
    expect(inText.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('leads out of itself by whole addresses only', () => {
    const out = new Xml(files['EPUB/nesr.xhtml'] ?? '').all('//html:a/@href');
    expect(out.length).toBeGreaterThan(0);
    expect(out.filter((href) => !href.startsWith(absolute('/')))).toEqual([]);
  });
});

test('the EPUB of an essay in Azerbaijani as Iran writes it is read from the right', async () => {
  const [{ essay } = {}] = allEssays;
  if (!essay) throw new Error('There is no essay.');
  const book = epub(
    { ...essay, language: 'azb' },
    {
      cover: await drawPng(coverSvg(essay)),
      font: face(),
      modified: '2026-11-25',
    },
    absolute,
  );
  const { valid, messages } = await EpubCheck.validate(book);
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(valid).toBe(true);
  const files = Object.entries(unzipSync(book));
  const [opf] = files.flatMap(([name, bytes]) => (name.endsWith('.opf') ? strFromU8(bytes) : []));
  expect(opf).toContain('page-progression-direction="rtl"');
  const rightToLeft = files.filter(([, bytes]) => strFromU8(bytes).includes(' dir="rtl"'));
  expect(rightToLeft).toHaveLength(1);
});
