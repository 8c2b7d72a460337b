import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { essays } from '../../../src/content/library.ts';
import { colours } from '../../../src/exports/colours.ts';
import { atomFeed } from '../../../src/exports/feed.ts';
import { openSearch } from '../../../src/exports/open-search.ts';
import { robots } from '../../../src/exports/robots.ts';
import { webManifest } from '../../../src/exports/web-manifest.ts';
import { escapeXml } from '../../../src/exports/xml.ts';
import { absolute } from './support/essays.ts';
import { Xml } from './support/xml.ts';

test('the feed is valid Atom with every essay', () => {
  const xml = new Xml(atomFeed(essays(), absolute));
  expect(() => xml.validate('atom.rng')).not.toThrow();
  expect(xml.all('//atom:entry/atom:id')).toEqual(
    essays().map(({ slug }) => absolute(`/${slug}/`)),
  );
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
