import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/core/citation/cited.ts';
import { plainCitations } from '../../../src/core/citation/plain.ts';
import { records } from '../../../src/core/citation/records.ts';
import * as strings from '../../../src/strings.ts';
import { absolute, allEssays } from './support/essays.ts';

const places = allEssays.flatMap(({ essay }) => {
  const [heading] = essay.sections.flatMap((section) => section.heading ?? []);
  const section = heading && { id: heading.id, title: heading.text };
  return [
    { name: essay.slug, cited: cite(essay, absolute) },
    { name: `${essay.slug}, a section`, cited: cite(essay, absolute, { section }) },
    { name: `${essay.slug}, a paragraph`, cited: cite(essay, absolute, { paragraph: '2' }) },
  ];
});

describe.each(places)('the citation of $name', ({ cited }) => {
  const read = Object.entries(records).map(([kind, { make }]) => ({
    kind,
    item: new Cite(make(cited)).data[0] ?? {},
  }));

  test.each(read)('is read from $kind by citation-js', ({ item }) => {
    expect(item.title).toBe(cited.title);
    expect(item.URL).toBe(cited.address);
    expect(JSON.stringify(item)).toContain(cited.version);
  });

  test.each(read)('names in $kind no author, no date and no day of access', ({ item }) => {
    expect(item.author).toBeUndefined();
    expect(item.issued).toBeUndefined();
    expect(item.accessed).toBeUndefined();
  });

  test('is made by APA’s own style of the same parts as ours', () => {
    const made = new Cite(records.json.make(cited)).format('bibliography', {
      template: 'apa',
      lang: 'en-US',
    });
    // APA moves a full stop inside a closing quotation mark and names the missing date in English.
    const bare = (text: string) => text.replace(/[“”.[\]]| Retrieved| \(versiya \w+\)/gu, '');
    const { section: _, paragraph: __, ...whole } = cited;
    expect(bare(made.trim())).toBe(
      bare(plainCitations.apa(whole).replace(strings.citation.undated, 'nd')),
    );
  });

  test('says the version in both styles, and nothing of an author', () => {
    for (const style of [plainCitations.apa, plainCitations.chicago]) {
      const text = style(cited);
      expect(text).toContain(cited.version);
      expect(text).toContain(cited.title);
      expect(text).not.toMatch(/müəllif|naməlum/iu);
    }
  });
});

test('a title of the editor’s stands in brackets, one of the source’s does not', () => {
  const [first = '', second = ''] = allEssays
    .slice(1)
    .map(({ essay }) => plainCitations.apa(cite(essay, absolute)));
  expect(first.startsWith('Azərbaycan–İsrail')).toBe(true);
  expect(second.startsWith('[Mərkəzi Asiyada balans siyasəti] (versiya ')).toBe(true);
});

test('the address of a paragraph is its anchor', () => {
  const essay = allEssays.at(-1)?.essay;
  expect(essay && cite(essay, absolute, { paragraph: '10' }).address).toMatch(/\/#p10$/u);
});

test('BibTeX’s own signs are escaped', () => {
  const essay = allEssays[0]?.essay;
  const cited = essay && { ...cite(essay, absolute), title: String.raw`50% & {a}_b \c` };
  expect(cited && records.bib.make(cited)).toContain(
    String.raw`title = {{50\% \& \{a\}\_b \char92{}c}}`,
  );
});

test('a title with quotation marks is quoted once, and ends with one mark', () => {
  const [{ cited } = { cited: null }] = places;
  if (!cited) throw new Error('no essay');
  const chicago = (title: string) => plainCitations.chicago({ ...cited, title, supplied: false });
  expect(chicago('Qərb və “yumşaq güc”')).toContain('“Qərb və ‘yumşaq güc’.” ');
  expect(chicago('Balans nədir?')).toContain('“Balans nədir?” ');
});

test('a day is said with its month’s own name', () => {
  expect(strings.citation.date(new Date(2026, 10, 26))).toBe('26 noyabr 2026');
});
