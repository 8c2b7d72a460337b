import { describe, expect, test } from 'vitest';
import type { Cited } from '../../../src/core/citation/cited.ts';
import { plainCitations } from '../../../src/core/citation/plain.ts';
import { records } from '../../../src/core/citation/records.ts';

const cited: Cited = {
  slug: 'numune',
  title: 'Nümunə',
  supplied: false,
  authors: ["Əliyev, O'Elçin", 'Leyla {Quliyeva}'],
  published: { in: 'Xalq qəzeti', place: 'Bakı', date: '1994-05-12', pages: '4' },
  version: 'abc',
  address: 'https://balans.example/numune/',
};
const yearOnly: Cited = { ...cited, authors: [], published: { date: '1994' } };

test('each record bears the language of its essay', () => {
  const russian: Cited = { ...cited, language: 'ru' };
  expect(records.bib.make(russian)).toContain('language = {ru},');
  expect(records.ris.make(russian)).toContain('LA  - ru\r\n');
  expect(JSON.parse(records.json.make(russian))).toMatchObject([{ language: 'ru' }]);
  expect(records.ris.make(cited)).toContain('LA  - az\r\n');
});

describe('author and date, where they are known, stand where each style wants them', () => {
  test('in plain text', () => {
    expect(plainCitations.apa(cited)).toBe(
      "Əliyev, O'Elçin, Leyla {Quliyeva}. (1994, 12 may). Nümunə (versiya abc). Balans. İlk dəfə: Xalq qəzeti, Bakı, 12 may 1994, s. 4. https://balans.example/numune/",
    );
    expect(plainCitations.chicago(cited)).toBe(
      "Əliyev, O'Elçin, Leyla {Quliyeva}. “Nümunə.” Balans, versiya abc. İlk dəfə: Xalq qəzeti, Bakı, 12 may 1994, s. 4. https://balans.example/numune/.",
    );
    expect(plainCitations.apa(yearOnly)).toBe(
      'Nümunə (versiya abc). (1994). Balans. https://balans.example/numune/',
    );
  });

  test('in BibTeX', () => {
    const record = records.bib.make(cited);
    expect(record).toContain("author = {{Əliyev, O'Elçin} and {Leyla \\{Quliyeva\\}}},");
    expect(record).toContain('year = {1994},');
    expect(record).toContain('month = {5},');
    expect(records.bib.make(yearOnly)).not.toMatch(/author|month/u);
  });

  test('in RIS', () => {
    const lines = records.ris.make(cited).split('\r\n');
    expect(lines).toContain("AU  - Əliyev, O'Elçin");
    expect(lines).toContain('DA  - 1994/05/12/');
    expect(records.ris.make(yearOnly)).toContain('DA  - 1994///');
  });

  test('in CSL-JSON', () => {
    const [item] = JSON.parse(records.json.make(cited));
    expect(item.author).toEqual([{ literal: "Əliyev, O'Elçin" }, { literal: 'Leyla {Quliyeva}' }]);
    expect(item.issued).toEqual({ 'date-parts': [[1994, 5, 12]] });
  });
});
