import { expect, test } from 'vitest';
import { essays } from '../../src/content/library.ts';
import { aliases } from '../../src/content/search-words.ts';
import { analyse } from '../../src/core/azerbaijani/analyse.ts';
import { leaves } from '../../src/core/edition/leaves.ts';
import { AliasTable } from '../../src/core/search/query/aliases.ts';
import { parse } from '../../src/core/search/query/parse.ts';
import { hostileInputs } from './hostile-input.ts';

const count = 100_000;
const table = new AliasTable(aliases());

test(`${count} hostile inputs: every word lies where it says, and its keys are plain letters`, () => {
  for (const input of hostileInputs(1, count)) {
    let end = 0;
    for (const term of analyse(input)) {
      const what = JSON.stringify(input.slice(0, 200));
      if (term.start < end || term.end <= term.start) expect.fail(`${what}: words overlap`);
      if (input.slice(term.start, term.end) !== term.text) expect.fail(`${what}: ${term.text}`);
      for (const key of [term.exact, term.fold, term.stem]) {
        if (/[<>&"\p{Cc}\p{Cs}]/u.test(key)) expect.fail(`${what}: key ${JSON.stringify(key)}`);
      }
      if (term.stem === '' && term.fold !== '')
        expect.fail(`${what}: nothing left of ${term.fold}`);
      end = term.end;
    }
    parse(input, table);
  }
});

test('ten thousand characters take less than half a second, whatever they are', () => {
  const worst = ['a', 'ə', '-', "'", 'ABŞ-ın', '“', 'lar', 'İ', '\ud800', 'i\u0307', '1.', 'Я'];
  for (const piece of worst) {
    const input = piece.repeat(10_000 / piece.length);
    analyse(input);
    const since = performance.now();
    parse(input, table);
    expect(performance.now() - since, JSON.stringify(piece)).toBeLessThan(500);
  }
});

test('the essays themselves are analysed without loss', () => {
  for (const essay of essays()) {
    for (const { text } of leaves(essay)) {
      const letters = (it: string) => it.match(/\p{L}/gu)?.join('');
      expect(
        letters(
          analyse(text)
            .map((term) => term.text)
            .join(' '),
        ),
      ).toBe(letters(text));
    }
  }
});
