import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { essays } from '../../../src/content/library.ts';
import { colours } from '../../../src/exports/colours.ts';
import { atomFeed } from '../../../src/exports/feed.ts';
import { openSearch } from '../../../src/exports/open-search.ts';
import { robots } from '../../../src/exports/robots.ts';
import { webManifest } from '../../../src/exports/web-manifest.ts';
import { escapeXml } from '../../../src/exports/xml.ts';
import { absolute, picture } from './support/essays.ts';
import { Xml } from './support/xml.ts';

test('the feed is valid Atom with every essay', () => {
  const xml = new Xml(atomFeed(essays(), absolute, new Map(), picture));
  expect(() => xml.validate('atom.rng')).not.toThrow();
  expect(xml.all('//atom:entry/atom:id')).toEqual(
    essays().map(({ slug }) => absolute(`/${slug}/`)),
  );
});

test('the feed has the fifty essays that were added or corrected last, and says when', () => {
  const [essay] = essays();
  if (!essay) throw new Error('no essay');
  const day = (n: number) => `2026-12-${String(n).padStart(2, '0')}`;
  const many = Array.from({ length: 60 }, (_, at) => ({ ...essay, slug: `esse-${at}` }));
  const days = new Map(many.map(({ slug }) => [slug, { added: day(1), updated: day(1) }]));
  days.set('esse-0', { added: day(3), updated: day(3) });
  days.set('esse-1', { added: day(1), updated: day(4) });
  const xml = new Xml(atomFeed(many, absolute, days, picture));
  expect(xml.all('/atom:feed/atom:updated')).toEqual(['2026-12-04T00:00:00Z']);
  const ids = xml.all('//atom:entry/atom:id');
  expect(ids).toHaveLength(50);
  expect(ids.slice(0, 2)).toEqual([absolute('/esse-1/'), absolute('/esse-0/')]);
  expect(xml.all('//atom:entry/atom:updated').slice(0, 2)).toEqual([
    '2026-12-04T00:00:00Z',
    '2026-12-03T00:00:00Z',
  ]);
});

test('an entry says its language where it is another than the feed’s', () => {
  const [first, ...others] = essays();
  if (!first) throw new Error('no essay');
  const xml = new Xml(
    atomFeed(
      [{ ...first, language: 'tr', authors: ['A', 'B'] }, ...others],
      absolute,
      new Map(),
      picture,
    ),
  );
  expect(() => xml.validate('atom.rng')).not.toThrow();
  expect(xml.all('//@xml:lang')).toEqual(['az', 'tr']);
});

test('the search description leads to the search page with the words asked for', () => {
  const xml = openSearch(absolute);
  expect(xml).toContain(`template="${absolute('/axtaris/')}?q={searchTerms}"`);
  expect(/<ShortName>(.*)<\/ShortName>/u.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16);
});

test('robots.txt allows everything and names the sitemap', () => {
  expect(robots(absolute)).toContain(`Sitemap: ${absolute('/sitemap-index.xml')}`);
  expect(robots(absolute)).not.toContain('Disallow');
});

test('the manifest stays under its base path', () => {
  const manifest: unknown = JSON.parse(webManifest((path) => `/balans${path}`));
  expect(manifest).toMatchObject({ start_url: '/balans/', scope: '/balans/', lang: 'az' });
  expect(JSON.stringify(manifest).match(/"(?:src|url)":"(?!\/balans\/)/gu)).toBeNull();
});

test('pictures and the browser’s frame have the colours of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const named = {
    paper: 'paper',
    ink: 'ink',
    soft: 'ink-soft',
    control: 'control',
    accent: 'accent',
  };
  for (const [name, property] of Object.entries(named)) {
    const pair = new RegExp(`--${property}: light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(tokens);
    const [light, dark] = [colours.light, colours.dark].map((set) => Object.entries(set));
    const value = (set: [string, string][] | undefined) => set?.find(([key]) => key === name)?.[1];
    expect([name, value(light), value(dark)]).toEqual([name, pair?.[1], pair?.[2]]);
  }
});

test('the icon is the mark of the page’s head, in its colours', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8');
  const mark = readFileSync('src/components/site/Mark.astro', 'utf8');
  // The same numbers in the same order; one picture joins its two shapes into a single path.
  const numbers = (svg: string) =>
    [...svg.matchAll(/ d="([^"]*)"/gu)].flatMap(([, path = '']) => path.match(/-?[\d.]+/gu) ?? []);
  expect(numbers(icon)).toEqual(numbers(mark));
  expect(icon).toContain(colours.light.accent);
  expect(icon).toContain(colours.dark.accent);
});

test('text is safe in XML', () => {
  expect(escapeXml('a & "b" <c>')).toBe('a &amp; &quot;b&quot; &lt;c&gt;');
});
