import { expect, test } from 'vitest';
import { keywordInContext } from '../../../../src/core/names/context.ts';

const text = 'Azərbaycan Xəzərin qərb sahilində yerləşir.';

test('a keyword stands whole between whole words', () => {
  const start = text.indexOf('qərb');
  expect(keywordInContext(text, { start, end: start + 4 }, 10)).toEqual({
    before: '…Xəzərin ',
    keyword: 'qərb',
    after: ' sahilində…',
  });
});

test('where nothing is left out there is no ellipsis', () => {
  const { before, keyword, after } = keywordInContext(text, { start: 0, end: 10 }, 100);
  expect([before, keyword + after]).toEqual(['', text]);
});

test('a word longer than the reach is left out', () => {
  const it = keywordInContext('uzunbirsözdür bu', { start: 14, end: 16 }, 4);
  expect(it).toEqual({ before: '…', keyword: 'bu', after: '' });
});
