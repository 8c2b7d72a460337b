import { describe, expect, it } from 'vitest';
import { withinOneEdit } from '../../../../src/core/azerbaijani/edits.ts';
import { fold } from '../../../../src/core/azerbaijani/keys.ts';
import { isQuestionWord } from '../../../../src/core/azerbaijani/questions.ts';

describe('one edit', () => {
  it.each([
    'dehlis dehliz',
    'tacikstan tacikistan',
    'ozbekitsan ozbekistan',
    'pekinn pekin',
    'a a',
  ])('%s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(withinOneEdit(a, b) && withinOneEdit(b, a)).toBe(true);
  });

  it.each(['abcd badc', 'dehliz dehlz1', 'ab cd', 'abc cba', 'a abc'])('%s is more', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(withinOneEdit(a, b) || withinOneEdit(b, a)).toBe(false);
  });
});

describe('words that ask', () => {
  it.each('nədir kimdir niyə haqqında necə neçə hansı harada'.split(' '))('%s', (word) => {
    expect(isQuestionWord(fold(word))).toBe(true);
  });

  it.each('dəhliz Bakı nəzər hansısa kimya'.split(' '))('%s does not', (word) => {
    expect(isQuestionWord(fold(word))).toBe(false);
  });
});
