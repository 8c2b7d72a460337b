import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabet, compare, lower, upper } from '../../../../src/core/azerbaijani/alphabet.ts';
import { latinise } from '../../../../src/core/azerbaijani/cyrillic.ts';
import { exactKey, fold, looseKey } from '../../../../src/core/azerbaijani/keys.ts';
import { slug } from '../../../../src/core/azerbaijani/slug.ts';

const letters = fc.constantFrom(...alphabet);
const words = fc.array(letters, { minLength: 1, maxLength: 20 }).map((all) => all.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 60 });

describe('case', () => {
  it('goes up and down without loss', () => {
    fc.assert(fc.property(words, (word) => lower(upper(word)) === word));
  });

  it('keeps dotted and dotless i apart', () => {
    expect(lower('İSRAİL IŞIQ I\u0307')).toBe('israil ışıq i');
    expect(upper('israil ışıq')).toBe('İSRAİL IŞIQ');
  });

  it('takes the other letter schwa for ə', () => {
    expect(lower('Xǝzǝr Ǝli')).toBe('xəzər əli');
    expect(exactKey('XƎZƎR')).toBe(exactKey('Xəzər'));
    expect(slug('Xǝzǝr')).toBe('xezer');
  });

  it('sorts as the alphabet does', () => {
    expect([...alphabet].toReversed().sort(compare).join('')).toBe(alphabet);
  });
});

describe('fold', () => {
  it.each('israil ISRAIL İSRAİL Israil ısrail I\u0307srail isra\u00adil'.split(' '))(
    '%s',
    (word) => {
      expect(fold(word)).toBe('israil');
    },
  );

  it.each([
    ['Ağıllı', 'agilli'],
    ['șəffaf', 'seffaf'],
    ['tarafdashlig', 'tarafdaslig'],
    ['İshaq', 'isaq'],
    ['Мәркәзи', 'merkezi'],
    ['sən’ət', 'senet'],
    ['şə\uFB00af', 'seffaf'],
    ['Washington', 'vasington'],
  ])('%s is %s', (word, key) => {
    expect(fold(word)).toBe(key);
  });

  it('has ASCII letters and digits only, and nothing more to fold', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const key = fold(text);
        return /^[a-z0-9]*$/u.test(key) && fold(key) === key;
      }),
    );
  });

  it('does not care for case or composition', () => {
    fc.assert(
      fc.property(words, (word) => {
        const key = fold(word);
        return fold(upper(word)) === key && fold(word.normalize('NFD')) === key;
      }),
    );
  });

  it('keeps words of other scripts apart', () => {
    const others = ['ישראל', 'إسرائيل', 'Ισραήλ', '以色列', '中国'].map(fold);
    expect(new Set(others).size).toBe(5);
    expect(others.every((key) => key !== '')).toBe(true);
  });
});

describe('looser and stricter', () => {
  it('loose spellings meet', () => {
    for (const [typed = '', meant = ''] of [
      ['Garabag', 'Qarabağ'],
      ['dahliz', 'dəhliz'],
      ['Khazar', 'Xəzər'],
      ['tarafdashlig', 'tərəfdaşlıq'],
    ]) {
      expect(looseKey(typed)).toBe(looseKey(meant));
    }
  });

  it('the exact key keeps Azerbaijani letters', () => {
    expect(exactKey('NEÇƏ')).toBe('neçə');
    expect(exactKey('Чин')).toBe('çin');
  });

  it('Cyrillic becomes Latin, the rest stays', () => {
    expect(latinise('Гарабағ, Ҝәнҹә, Һәјат: abc 1')).toBe('Qarabağ, Gəncə, Həyat: abc 1');
    expect(latinise('Иран Юсиф')).toBe('İran Yusif');
  });

  it('addresses are ASCII', () => {
    expect(slug('İsrail və Orta dəhliz')).toBe('israil-ve-orta-dehliz');
    expect(slug('“Bir kəmər və bir yol”')).toBe('bir-kemer-ve-bir-yol');
    fc.assert(fc.property(anything, (text) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u.test(slug(text))));
  });
});
