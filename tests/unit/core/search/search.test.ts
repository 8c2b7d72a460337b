import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { essays } from '../../../../src/content/library.ts';
import { type EssayText, essayText } from '../../../../src/core/search/essay-text.ts';
import { excerpt, target } from '../../../../src/core/search/excerpt.ts';
import type { Outcome } from '../../../../src/core/search/outcome.ts';
import { parse } from '../../../../src/core/search/query/parse.ts';
import { search } from '../../../../src/core/search/search.ts';
import type { SearchIndex } from '../../../../src/core/search/search-index.ts';
import { wordsIn } from '../../../../src/core/search/words-in.ts';
import * as strings from '../../../../src/strings.ts';
import { MemoryIndex } from '../../../../tasks/evaluate/memory-index.ts';
import { filesOf, openIndex, publishedFiles } from './support/index-of.ts';

let index: SearchIndex;
const asked: string[] = [];
beforeAll(async () => {
  index = await openIndex(await publishedFiles(), asked);
});

const places = ({ hits }: Pick<Outcome, 'hits'>) =>
  hits.map(target).map(({ slug, anchor }) => `${slug}#${anchor}`);
const marks = ({ hits }: Outcome) =>
  hits.flatMap((hit) => excerpt(hit).flatMap(({ text, marked }) => (marked ? [text] : [])));

describe('tiers', () => {
  test('an exact word comes before one that differs in ə, ı, ç…', async () => {
    expect(marks(await search('neçə', index))[0]).toBe('neçə');
    expect(marks(await search('necə', index))[0]).toBe('necə');
  });

  test('every spelling of a word leads to the same places', async () => {
    const expected = places(await search('dəhlizin', index));
    expect(expected.length).toBeGreaterThan(2);
    for (const typed of ['dehliz', 'DƏHLİZ', 'Dəhlizlərdən', 'дәһлиз', 'd\u0259hliz\u200b']) {
      expect(places(await search(typed, index)).toSorted(), typed).toEqual(expected.toSorted());
    }
  });

  test('the last word may be a beginning, unless it is short and stands in the text itself', async () => {
    expect(marks(await search('zəngə', index))).toContain('Zəngəzur');
    expect(marks(await search('Orta dəhl', index))).toContain('Orta dəhlizdir');
    expect(marks(await search('din', index))).toEqual(['din']);
    expect((await search('zəngə ', index)).hits).toEqual([]);
  });

  test('what is typed may reach into an ending', async () => {
    for (const typed of ['dəhlizi', 'dəhlizin', 'dəhlizini', 'Xəzəri', 'Tacikistand']) {
      expect((await search(typed, index)).hits, typed).not.toEqual([]);
    }
  });
});

describe('several words', () => {
  test.each(['region ölkələri', 'Mərkəzi Asiya dövlətləri', 'siyasi təsir'])(
    'side by side come before apart: %s',
    async (typed) => {
      const { hits } = await search(typed, index);
      const between = hits.map(({ spans }) =>
        Math.min(...spans.slice(1).map(({ from }, at) => from - (spans[at]?.to ?? 0))),
      );
      expect(between[0]).toBe(0);
      expect(between.lastIndexOf(0)).toBeLessThan(
        between.concat(1).findIndex((words) => words > 0),
      );
    },
  );

  test('spread over a section, they lead to the section', async () => {
    const found = await search('Zəngəzur Tbilisi', index);
    expect(places(found)).toEqual(['merkezi-asiya#orta-dehliz']);
    expect(found.hits[0]?.wholeSection).toBe(true);
  });

  test.each([
    '"qan damarı"',
    '“qan damarlarının”',
    '«qan damarları»',
    "'qan damarları'",
    '„qan damarları“',
  ])('%s is a phrase in whatever form', async (typed) => {
    expect(marks(await search(typed, index))).toEqual(['qan damarları']);
  });

  test('a phrase that stands nowhere is not found, though its words are', async () => {
    const { hits, missing } = await search('"damarları qan"', index);
    expect(hits).toEqual([]);
    expect(missing).toEqual(['“damarları qan”']);
  });

  test('where no place has all, those that have most come apart, with what they lack', async () => {
    const { hits, missing, nearest } = await search('gənclər üçün startap fondu varmı', index);
    expect(hits).toEqual([]);
    expect(missing).toEqual(['gənclər']);
    expect(places({ hits: nearest })).toEqual(['azerbaycan-israil#p14']);
    expect(nearest[0]?.lacking.map(({ label }) => label)).toEqual(['gənclər']);
  });

  test('what is mostly of words that stand nowhere has no nearest place', async () => {
    for (const typed of ['Azərbaycan futbol klubu', 'Bakıda metro neçə stansiyadan ibarətdir?']) {
      expect(await search(typed, index), typed).toMatchObject({ hits: [], nearest: [] });
    }
  });
});

test('what an essay beyond those looked at has is not said to stand nowhere', async () => {
  const essay = (slug: string, text: string): EssayText => ({
    slug,
    title: slug,
    sections: [{ heading: null, paragraphs: [['p1', text]] }],
  });
  const many = Array.from({ length: 8 }, (_, at) =>
    essay(`esse-${at}`, 'Neft bahalaşır, neft ucuzlaşır.'),
  );
  const larger = new MemoryIndex([...many, essay('bag', 'Fındıq bağları genişlənir.')]);
  expect((await search('fındıq', larger)).hits).toHaveLength(1);
  const { hits, missing } = await search('neft fındıq', larger);
  expect(hits).toEqual([]);
  expect(missing).toEqual([]);
  expect((await search('neft badam', larger)).missing).toEqual(['badam']);
});

describe('one word or two', () => {
  test.each([
    ['iki dövlətli həll', 'ikidövlətli həll'],
    ['çox şaxəli', 'çoxşaxəli'],
    ['geo iqtisadi', 'geoiqtisadi'],
    ['geniş-miqyaslı', 'genişmiqyaslı'],
    ['rəqabətə davamlı', 'rəqabətədavamlı'],
    ['üzüzə', 'üz-üzə'],
    ['ortadəhliz', 'Orta dəhlizdir'],
    ['sutəhlükəsizliyi', 'su təhlükəsizliyini'],
    ['strateji dayanıq- lılığını', 'strateji dayanıqlılığını'],
    ['enerji tədarük-\nçüsü', 'enerji tədarükçüsü'],
  ])('%s finds %s', async (typed, written) => {
    expect(marks(await search(typed, index))).toContain(written);
  });

  test.each(['kənd məktəbi', 'alma', 'isti', 'dəmirçi'])(
    '%s is not put together',
    async (typed) => {
      expect((await search(`${typed} `, index)).hits).toEqual([]);
    },
  );
});

describe('phrases', () => {
  test.each([
    ['“Bir kəmər, bir yol”', '“Bir kəmər və bir yol”'],
    ['"iki dövlətli həll yolu"', null],
    ['"Qərbə açılan bir qapısı"', '"Qərbə açılan alternativ qapısı"'],
    ['«ya o ya da bu»', '«ya o, ya bu»'],
  ])('%s leads to %s', async (typed, written) => {
    const { hits, offer } = await search(typed, index);
    if (written === null) expect(hits).not.toEqual([]);
    else expect(offer).toMatchObject({ kind: 'wording', text: written });
  });
});

describe('questions', () => {
  test.each([
    ['Orta dəhliz nədir?', 'merkezi-asiya#orta-dehliz'],
    ['Orta dəhliz haqqında nə deyilir?', 'merkezi-asiya#orta-dehliz'],
    ['Borc tələsi nə deməkdir?', 'merkezi-asiya#borc-telesi'],
    ['Salam, zəhmət olmasa Orta dəhliz haqqında məlumat verin', 'merkezi-asiya#orta-dehliz'],
    ['Deyə bilərsinizmi, borc tələsi nədir?', 'merkezi-asiya#borc-telesi'],
  ])('%s costs nothing', async (question, place) => {
    expect(places(await search(question, index))[0]).toBe(place);
  });

  test.each([
    ['Zəngəzur dəhlizi niyə vacibdir?', 'merkezi-asiya#p11', 'vacibdir'],
    ['Pekin hansı təlimlərdə iştirak edir?', 'merkezi-asiya#p7', 'iştirak'],
  ])('%s says more than the text', async (question, place, lacking) => {
    const { hits, nearest } = await search(question, index);
    expect(hits).toEqual([]);
    expect(places({ hits: nearest })[0]).toBe(place);
    expect(nearest[0]?.lacking.map(({ label }) => label)).toEqual([lacking]);
  });

  test('an imperative stands at the end of its clause; a genitive before its noun is looked for', async () => {
    const { hits } = await search('təbii qazın şəbəkəsi', index);
    expect(hits).toEqual([]);
    const { hits: told } = await search('Orta dəhlizi izah edin, yazın', index);
    expect(places({ hits: told })[0]).toBe('merkezi-asiya#orta-dehliz');
  });

  test('question words alone are looked for', async () => {
    expect((await search('nə üçün', index)).hits).not.toEqual([]);
  });
});

describe('another word', () => {
  test.each(['dolma', 'almaz', 'Sudan', 'Salyan', 'Ucar'])(
    '%s is no form of what stands there',
    async (typed) => {
      expect(await search(typed, index)).toMatchObject({ hits: [], nearest: [] });
    },
  );

  test.each([
    ['doldurmaq', 'doldurur'],
    ['balansı qurma', 'qurulan'],
    ['suyun', 'su'],
    ['Çinin', 'Çinin'],
    ['tutmağ', 'tutmağa'],
    ['dost', 'dostluq'],
  ])('%s finds %s', async (typed, written) => {
    expect(marks(await search(typed, index))).toContain(written);
  });

  test('what is had is found in a sentence with its haver, else near', async () => {
    const { hits, nearest } = await search('Rusiyanın paytaxtı haradadır?', index);
    expect(hits).toEqual([]);
    expect(nearest[0]?.lacking.map(({ label }) => label)).toEqual(['paytaxtı']);
    expect(places(await search('Xəzərin sahili', index))[0]).toBe('merkezi-asiya#p10');
  });

  test('günü is not lost where nobody is greeted', async () => {
    expect((await search('bazar günü', index)).hits).toEqual([]);
    expect((await search('Gününüz xeyir, Orta dəhliz nədir?', index)).hits).not.toEqual([]);
  });
});

describe('aliases', () => {
  test.each([
    ['BMT', 'Birləşmiş Millətlər Təşkilatının'],
    ['BMT-nin', 'Birləşmiş Millətlər Təşkilatının'],
    ['bmtnin', 'Birləşmiş Millətlər Təşkilatının'],
    ['Tel Avivdə', 'Təl-Əvivlə'],
    ['Israelin', 'İsrail'],
    ['Caspian', 'Xəzərin'],
    ['Middle Corridor', 'Orta dəhliz'],
  ])('%s finds %s', async (typed, written) => {
    expect(marks(await search(typed, index))).toContain(written);
  });
});

describe('suggestions', () => {
  test.each([
    ['dəhlis', 'dəhliz'],
    ['konvensya', 'konvensiya'],
    ['Özbəkitsan', 'Özbəkistan'],
    ['suvernlik', 'suverenliyin'],
    ['Garabag', 'Qarabağ'],
    ['orta dəhlzi', 'orta dəhliz'],
    ['bazr', 'bazar'],
    ['xəzırin', 'Xəzərin'],
    ['fondlarıınn', 'fondları'],
    ['Qırğıstan', 'Qırğızıstan'],
    ['ülke', 'ölkə'],
    ['modernzasya', 'modernizasiya'],
  ])('%s is taken for %s, apart from results', async (typed, meant) => {
    const { hits, offer } = await search(typed, index);
    expect(hits).toEqual([]);
    expect(offer?.kind).toBe('spelling');
    expect(offer?.text).toBe(meant);
    expect(offer?.hits).not.toEqual([]);
  });

  test.each(['qurum', 'tütün', 'vərəq', 'saytdan', 'elmi'])(
    '%s is no form of a shorter word',
    async (typed) => {
      expect((await search(typed, index)).hits).toEqual([]);
    },
  );

  test('an alias with an ending is not another word', async () => {
    expect(marks(await search('qazan', index))).not.toContain('Qəzza');
  });

  test.each(['universitet', 'bahar', 'maral', 'şəkər', 'müəllim', 'Almaniya', 'partiya', 'heyət'])(
    '%s is no misspelling of anything',
    async (typed) => {
      expect(await search(typed, index)).toMatchObject({ hits: [], nearest: [], offer: null });
    },
  );
});

test('each example that an empty field offers finds something', async () => {
  for (const example of strings.search.examples) {
    expect((await search(example, index)).hits, example).not.toEqual([]);
  }
});

test('every file is asked for once', () => {
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
});

test('whatever is typed, the answer is an answer', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'əIİıi"“ -\u0307\u200f\ud800aş<>&_0') }),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (typed) => {
      const { hits, offer } = await search(typed, index);
      for (const hit of [...hits, ...(offer?.hits ?? [])]) {
        const { text = '' } = hit.document.blocks[hit.block] ?? {};
        const shown = excerpt(hit)
          .map((piece) => piece.text)
          .join('');
        expect(text).toContain(shown.replace(/^…|…$/gu, ''));
      }
    }),
    { numRuns: 2000 },
  );
});

test('a text in another language than the site’s says so', () => {
  const languages = essays().map((essay) => essayText({ ...essay, language: 'tr' }).language);
  expect(languages).toEqual(['tr', 'tr']);
  for (const essay of essays()) expect(essayText(essay)).not.toHaveProperty('language');
});

test('subtitle and authors lead to their essay as a whole', async () => {
  const [model] = essays();
  if (!model) throw new Error('The corpus holds no essay.');
  const subtitle = { text: 'Payız qeydləri', lines: [], emendations: [] };
  const text = essayText({ ...model, subtitle, authors: ['Əli Vəliyev'] });
  const own = await openIndex(await filesOf([text]));
  for (const query of ['payiz qeydleri', 'Vəliyev', 'Əli Vəliyevin'])
    expect(places(await search(query, own)), query).toEqual([`${model.slug}#`]);
});

test('words without their spaces are looked for, and not without end', async () => {
  const [essay] = essays();
  const words = (essay && essayText(essay).sections[0]?.paragraphs[0]?.[1]) ?? '';
  const glued = words.replace(/\P{L}/gu, '');
  const lookups = vi.spyOn(index, 'essaysWith');
  for (const typed of [glued.slice(0, 300), 'dəhliz'.repeat(30)]) await search(typed, index);
  expect(glued.length).toBeGreaterThan(300);
  expect(lookups.mock.calls.length).toBeLessThan(3000);
  lookups.mockRestore();
  expect((await search('mərkəziasiyaölkələri', index)).hits).not.toEqual([]);
});

test('a sentence in quotes is marked where it is found, however long', async () => {
  const sentences = essays()
    .flatMap((essay) => essayText(essay).sections.flatMap(({ paragraphs }) => paragraphs))
    .flatMap(([, text]) => text.split(/(?<=[.!?]) /u))
    .filter(({ length }) => length > 160 && length < 250);
  expect(sentences.length).toBeGreaterThan(10);
  for (const sentence of sentences) {
    const outcome = await search(`"${sentence.replace(/[“”"]/gu, '')}"`, index);
    if (outcome.hits.length > 0) expect(marks(outcome), sentence).not.toEqual([]);
  }
});

test('a word that is misspelt twice is put right twice', async () => {
  const { offer } = await search('dəhlıs dəhlıs siyasəti', index);
  expect(offer?.text).toBe('dəhliz dəhliz siyasəti');
});

test('capitals find what small letters find', async () => {
  for (const typed of ['səhər', 'şəhər', 'Çin', 'ağır'])
    expect(places(await search(typed.toLocaleUpperCase('az'), index)), typed).toEqual(
      places(await search(typed, index)),
    );
});

test('on arrival the words are marked that the search has found', async () => {
  for (const { slug, title, sections } of essays().map(essayText)) {
    const blocks = [
      title,
      ...sections.flatMap(({ heading, paragraphs }) => [
        ...(heading ? [heading[1]] : []),
        ...paragraphs.map(([, text]) => text),
      ]),
    ];
    for (const typed of ['su', 'bir', 'qaz', 'güc', 'mədən', 'dəhliz', 'dəhl']) {
      const outcome = await search(typed, index);
      const found = outcome.hits.filter(({ document }) => document.essay.slug === slug);
      if (found.length === 0) continue;
      const words = new Set(
        found.flatMap(({ document, spans }) =>
          spans.map((span) => {
            const { start, end } = document.stretch(span);
            return document.blocks[span.block]?.text.slice(start, end);
          }),
        ),
      );
      const marked = new Set(
        wordsIn(blocks, parse(typed, index.aliases)).flatMap((stretches, at) =>
          stretches.map(({ start, end }) => blocks[at]?.slice(start, end)),
        ),
      );
      expect(
        [...marked].filter((word) => !words.has(word)),
        `${typed} in ${slug}`,
      ).toEqual([]);
    }
  }
});
