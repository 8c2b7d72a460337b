import { describe, expect, test } from 'vitest';
import { essays } from '../../../../src/content/library.ts';
import { analyse } from '../../../../src/core/azerbaijani/analyse.ts';
import { leaves } from '../../../../src/core/edition/leaves.ts';
import { unindexed } from '../../../../src/core/names/unindexed.ts';
import { essayOf, index } from './support.ts';

/** Capitalised inside a sentence, and yet no name. */
const noNames: Readonly<Record<string, string>> = {
  XIX: 'a century, in Roman figures',
  XX: 'a century, in Roman figures',
};

/** Ordinary words that the essays have at the start of a sentence only. */
const openers = new Set(
  'İkitərəfli Bəs Gəlin Çünki Elə Əksinə Üçüncü Deməli Bundan İl Sonda Mövcud Okeanlara Milyardlarla Məsələn Amma Belə'.split(
    ' ',
  ),
);

const paragraphs = essays().flatMap((essay) =>
  leaves(essay).map((paragraph) => ({
    slug: essay.slug,
    paragraph,
    words: analyse(paragraph.text),
  })),
);

const isCapital = (text: string) => /^\p{Lu}/u.test(text);
/** A sentence begins at the start of a paragraph and after a full stop, question mark or colon. */
const opens = (text: string, at: number) => /(?:^|[.?!:])[\s“”]*$/u.test(text.slice(0, at));

const small = new Set(
  paragraphs.flatMap(({ words }) =>
    words.filter(({ text }) => !isCapital(text)).flatMap(({ exact, stem }) => [exact, stem]),
  ),
);

function inIndex(slug: string, id: string, at: number): boolean {
  return index.some(({ occurrences }) =>
    occurrences.some(
      (it) => it.essay === slug && it.paragraph.id === id && it.start <= at && at < it.end,
    ),
  );
}

describe('every proper name is in the index', () => {
  test('each capitalised word inside a sentence belongs to an entry', () => {
    expect(unindexed(essays(), index)).toEqual([]);
  });

  test('what an entry lacks is told with its place', () => {
    const essay = essayOf('Dünən Bakıda Aydın Əliyev gəldi. Sonra XX əsr bitdi.');
    expect(unindexed([essay], []).map(({ id, word }) => `${id} ${word}`)).toEqual([
      'p1 Bakıda',
      'p1 Aydın',
      'p1 Əliyev',
    ]);
  });

  test('each word that only ever stands capitalised belongs to an entry, or opens a sentence', () => {
    const missing = paragraphs.flatMap(({ slug, paragraph: { id, text }, words }) =>
      words
        .filter((word) => isCapital(word.text) && opens(text, word.start))
        .filter(({ exact, stem }) => !small.has(exact) && !small.has(stem))
        .filter((word) => !(word.text in noNames) && !openers.has(word.text))
        .filter((word) => !inIndex(slug, id, word.start))
        .map((word) => word.text),
    );
    expect(missing).toEqual([]);
  });

  test('no exception outlives its word', () => {
    const words = new Set(paragraphs.flatMap((it) => it.words.map(({ text }) => text)));
    expect([...Object.keys(noNames), ...openers].filter((word) => !words.has(word))).toEqual([]);
  });
});
