import { expect, test } from 'vitest';
import { checkText } from '../../../../src/core/edition/characters.ts';

const place = { file: 'essay.md', line: 1 };

test.each(['رقم\u200cلر', 'مادّ\u200cه', 'Adi söz'])(
  'a non-joiner between Arabic letters is spelling: %j',
  (text) => {
    expect(() => checkText(text, place)).not.toThrow();
  },
);

test.each(['\u200cسلام', 'سلام\u200c', 'سلام\u200c دنیا', 'ab\u200czas', 'رقم\u200dلر'])(
  'elsewhere nobody sees it: %j',
  (text) => {
    expect(() => checkText(text, place)).toThrow(/U\+200[CD]/u);
  },
);
