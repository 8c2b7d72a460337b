import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/core/azerbaijani/keys.ts';
import { isQuestionWord } from '../../../../src/core/azerbaijani/questions.ts';

describe('words that ask', () => {
  it.each('nədir kimdir niyə haqqında necə neçə hansı harada'.split(' '))('%s', (word) => {
    expect(isQuestionWord(fold(word))).toBe(true);
  });

  it.each('dəhliz Bakı nəzər hansısa kimya'.split(' '))('%s does not', (word) => {
    expect(isQuestionWord(fold(word))).toBe(false);
  });
});
