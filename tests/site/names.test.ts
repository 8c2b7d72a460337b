import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { essays } from '../../src/content/library.ts';
import { nameRecords } from '../../src/content/names.ts';
import { indexOfNames } from '../../src/core/names/index-of-names.ts';
import { builds, documentOf, readBuilt, rootBuild } from './support/builds.ts';

const index = indexOfNames(essays(), nameRecords());
const entryPage = (id: string) => `gosterici/${id}/index.html`;

describe.each(builds)('$name', (build) => {
  const main = documentOf(build, 'gosterici/index.html').querySelector('main');

  test('the index lists every entry with its paragraphs', () => {
    for (const { id, title, occurrences } of index) {
      const line = main?.querySelector(`li[id="${id}"]`);
      expect(line?.querySelector('a')?.textContent, id).toBe(title);
      const places = new Set(
        occurrences.map(({ essay, paragraph }) => `${essay}/#${paragraph.id}`),
      );
      const links = [...(line?.querySelectorAll('.references a') ?? [])].map((link) =>
        link.getAttribute('href')?.slice(build.base.length),
      );
      expect(links, id).toEqual([...places]);
    }
  });

  test('an entry shows every place in its context, under its section', () => {
    for (const { id, occurrences } of index) {
      const page = documentOf(build, entryPage(id));
      const lines = [...page.querySelectorAll('.occurrences li')];
      const shown = lines.map((line) => line.querySelector('b')?.textContent);
      expect(shown, id).toEqual(
        occurrences.map(({ paragraph: { text }, start, end }) => text.slice(start, end)),
      );
    }
  });

  test('the strip has one tick a place', () => {
    for (const { id, occurrences } of index) {
      const strips = documentOf(build, entryPage(id)).querySelectorAll('.strip .ticks');
      const ticks = [...strips].flatMap(
        (path) => path.getAttribute('d')?.split('M').slice(1) ?? [],
      );
      expect(ticks, id).toHaveLength(occurrences.length);
    }
  });

  test('the map leads to every place that it names, and the list does too', () => {
    const map = documentOf(build, 'xerite/index.html');
    const hrefs = (selector: string) =>
      new Set([...map.querySelectorAll(selector)].map((link) => link.getAttribute('href')));
    const wanted = new Set(
      index.filter(({ at }) => at).map(({ id }) => `${build.base}gosterici/${id}/`),
    );
    expect(hrefs('svg.wide a')).toEqual(wanted);
    expect(hrefs('.panels a')).toEqual(wanted);
    for (const href of wanted) expect(hrefs('.places a')).toContain(href);
  });

  test('search finds an entry’s address in its file', () => {
    const names: unknown = JSON.parse(readBuilt(build, 'gosterici/adlar/axtar.json'));
    expect(names).toMatchObject({
      ktmt: ['Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı', expect.stringContaining('kollektiv-')],
    });
  });
});

const pages = [
  'gosterici/index.html',
  'xerite/index.html',
  entryPage('cin'),
  entryPage('azerbaycan'),
];

test.each(pages)('%s keeps to the policy: no style attribute, no inline handler', (page) => {
  const all = [...documentOf(rootBuild, page).querySelectorAll('*')];
  const breaches = all.flatMap((element) =>
    [...element.attributes].filter(({ name }) => name === 'style' || name.startsWith('on')),
  );
  expect(breaches).toEqual([]);
});

test('the map is at most 25 kB on the wire', () => {
  expect(brotliCompressSync(readBuilt(rootBuild, 'xerite/index.html')).length).toBeLessThan(25_000);
});

test('an entry says to machines what it is', () => {
  const document = documentOf(rootBuild, entryPage('kollektiv-tehlukesizlik-muqavilesi-teskilati'));
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }): unknown => JSON.parse(textContent),
  );
  expect(data).toContainEqual(
    expect.objectContaining({
      '@type': 'DefinedTerm',
      name: 'Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı',
      alternateName: ['KTMT'],
    }),
  );
});

describe.each(essays())('$slug', ({ slug }) => {
  const own = index.filter(({ occurrences }) => occurrences.some(({ essay }) => essay === slug));

  test('names are mentioned in the essay’s JSON-LD', () => {
    const html = readBuilt(rootBuild, `${slug}/index.html`);
    for (const { id, kind } of own) {
      const named = html.includes(`"url":"https://balans.example/gosterici/${id}/"`);
      expect(named, id).toBe(kind !== 'concept');
    }
  });

  test('the book has the index, its links lead to paragraphs of the book', () => {
    const files = unzipSync(readFileSync(join(rootBuild.folder, `${slug}.epub`)));
    const page = (name: string) =>
      parseHTML(strFromU8(files[`EPUB/${name}.xhtml`] ?? new Uint8Array())).document;
    const names = page('gosterici');
    const entries = own.map(({ id }) => names.querySelector(`li[id="${id}"]`)?.getAttribute('id'));
    expect(entries).toEqual(own.map(({ id }) => id));
    const text = page('metn');
    const links = [...names.querySelectorAll('a[href^="metn.xhtml#"]')];
    expect(links.length).toBeGreaterThanOrEqual(own.length);
    for (const link of links) {
      const id = link.getAttribute('href')?.split('#')[1] ?? '';
      expect(text.getElementById(id)?.localName, id).toBe('p');
    }
  });
});
