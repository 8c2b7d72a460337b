import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakMark, joinLines } from '../../../../src/core/edition/join.ts';

/** The source as it stands, with no text to hold it against. */
const joined = (source: string) => joinLines(source.split('\n'), []).map(({ text }) => text);

describe('line ends', () => {
  test('a hyphen at a line’s end is soft, one inside a line is real', () => {
    expect(joined('strate-\nji üz-üzə qalıb')).toEqual(['strateji üz-üzə qalıb']);
  });

  test('a hyphen is soft behind which trailing spaces stand', () => {
    expect(joined('strate-  \nji')).toEqual(['strateji']);
  });

  test('any other line end is one space, however many spaces the line has at its ends', () => {
    expect(joined('Orta  \n dəhliz')).toEqual(['Orta dəhliz']);
  });

  test.each(['Orta  dəhliz', 'Orta\tdəhliz', 'Orta\u00a0dəhliz', '\f\u3000Orta \u00a0 dəhliz\t'])(
    'white space inside a line is one space, at its ends nothing: %j',
    (line) => {
      expect(joined(line)).toEqual(['Orta dəhliz']);
    },
  );
});

describe('empty lines', () => {
  test.each(['.', '?', '!', '…', '”', '»', '"', '.)'])('end a paragraph after “%s”', (end) => {
    expect(joined(`Bir${end}\n\nİki.`)).toEqual([`Bir${end}`, 'İki.']);
  });

  test.each(['məsələ\n\nsində', 'Bakı,\n\nTiflis'])(
    'are a column break elsewhere: %j',
    (source) => {
      expect(joined(source)).toHaveLength(1);
    },
  );

  test('do not part a word that a hyphen has split', () => {
    expect(joined('həl-\n\nledici rol.')).toEqual(['həlledici rol.']);
  });

  test('in any number are one', () => {
    expect(joined('\n\nBir.\n \n\n\nİki.\n\n')).toEqual(['Bir.', 'İki.']);
  });
});

test('a sentence may end a line inside its paragraph', () => {
  expect(joined('Bir.\nİki.')).toEqual(['Bir. İki.']);
});

test('the break stands alone, with empty lines around it or without', () => {
  const blocks = ['Bir.', breakMark, 'İki.'];
  expect(joined('Bir.\n* * *\nİki.')).toEqual(blocks);
  expect(joined('Bir.\n\n* * *\n\nİki.')).toEqual(blocks);
});

test('a title ends where the text says, and the source has the end of a line', () => {
  const piece = (id: string, words: string, kind: 'line' | 'paragraph') =>
    ({ ids: [id], expected: [{ words }], kind, optional: false, indented: false }) as const;
  const pieces = [piece('title', 'Humanitar balans', 'line'), piece('p1', 'Giriş.', 'paragraph')];
  const blocks = joinLines('\nHumanitar \nbalans\n\nGiriş.'.split('\n'), pieces);
  expect(blocks.map(({ piece: found, text }) => [found?.ids, text])).toEqual([
    [['title'], 'Humanitar balans'],
    [['p1'], 'Giriş.'],
  ]);
});

const word = fc
  .array(fc.constantFrom(...'abcçdeəfgğhxıijkqlmnoöprsştuüvyzAƏİÇ'), {
    minLength: 2,
    maxLength: 12,
  })
  .map((letters) => letters.join(''));
const paragraph = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 30 }), fc.constantFrom('.', '?', '!', '…', '”'))
  .map(([words, end]) => words.join(' ') + end);

/** What a newspaper does to a text: lines of some width, words split, spaces left, columns broken. */
function typeset(text: string, width: number, next: () => number): string {
  let result = '';
  let column = 0;
  for (const [index, word] of text.split(' ').entries()) {
    if (index > 0) {
      const wraps = column + word.length > width;
      result += wraps ? `${next() % 2 ? ' ' : ''}\n${next() % 3 ? '' : ' '}` : ' ';
      column = wraps ? 0 : column + 1;
      const over = /[.?!…”]$/u.test(result.trimEnd());
      if (wraps && !over && next() % 5 === 0) result += '\n';
    }
    const split = word.length > 5 && next() % 4 === 0;
    result += split ? `${word.slice(0, 3)}-\n${next() % 6 ? '' : '\n'}${word.slice(3)}` : word;
    column = split ? word.length - 3 : column + word.length;
  }
  return result;
}

test('any text that a newspaper sets in lines and columns is joined again, and its lines tile it', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 12, max: 60 }),
      fc.infiniteStream(fc.nat(1000)),
      (paragraphs, width, numbers) => {
        const next = () => numbers.next().value ?? 0;
        const source = paragraphs.map((text) => typeset(text, width, next)).join('\n\n');
        const blocks = joinLines(source.split('\n'), []);
        expect(blocks.map(({ text }) => text)).toEqual(paragraphs);
        for (const { text, lines } of blocks) {
          const parts = lines.map(
            ({ start, end, hyphen }) => text.slice(start, end) + (hyphen ? '' : ' '),
          );
          expect(parts.join('').trimEnd()).toBe(text);
        }
      },
    ),
    { numRuns: 500, seed: 20 },
  );
});
