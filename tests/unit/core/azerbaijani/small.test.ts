import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../../src/content/root.ts';
import { withinOneEdit } from '../../../../src/core/azerbaijani/edits.ts';
import { fold } from '../../../../src/core/azerbaijani/keys.ts';
import { isQuestionWord } from '../../../../src/core/azerbaijani/questions.ts';
import { hyphenationPoints, syllables } from '../../../../src/core/azerbaijani/syllables.ts';

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

describe('syllables', () => {
  it.each([
    'dəh-liz',
    'Av-ro-pa',
    'sa-at',
    'tə-rəf-daş-lıq',
    'stra-te-ji',
    'kənd',
    'İs-ra-il',
    'a-na',
  ])('%s', (parts) => {
    expect(syllables(parts.replaceAll('-', '')).join('-')).toBe(parts);
  });

  it('explain nearly all hyphens of the newspaper', () => {
    const source = ['azerbaycan-israil', 'merkezi-asiya']
      .map((essay) => readFileSync(`${contentFolder}/essays/${essay}/source.txt`, 'utf8'))
      .join('\n');
    const broken = [...source.matchAll(/(\p{L}+)-\n+(\p{L}+)/gu)];
    const explained = broken.filter(([, head = '', tail = '']) =>
      hyphenationPoints(head + tail).includes(head.length),
    );
    expect(broken.length).toBeGreaterThan(140);
    expect(explained.length / broken.length).toBeGreaterThan(0.97);
  });
});
