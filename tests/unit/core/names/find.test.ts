import { describe, expect, test } from 'vitest';
import { resolve } from '../../../../src/core/names/resolve.ts';
import { found, record } from './support.ts';

describe('finding names', () => {
  test('a capital in the name is one in the text', () => {
    expect(found('Qərbə gedən yol qərb sahilindədir.', record({ title: 'Qərb' }))).toEqual({
      Qərb: ['Qərbə'],
    });
  });

  test('a term is found at the start of a sentence too', () => {
    const [text, term] = [
      'Tarazlığı qorumaq olar. Bu tarazlıq incədir.',
      record({ title: 'tarazlıq' }),
    ];
    expect(found(text, term)).toEqual({ tarazlıq: ['Tarazlığı', 'tarazlıq'] });
  });

  test('words that only share a stem with a name are not it', () => {
    const text = 'Çinə getdilər. Dinə baxdılar. Qarsda durdular. Qarşıda dağ var.';
    expect(found(text, record({ title: 'Çin' }), record({ title: 'Qars' }))).toEqual({
      Çin: ['Çinə'],
      Qars: ['Qarsda'],
    });
  });

  test('the longest name keeps its words', () => {
    const [asia, central] = [record({ title: 'Asiya' }), record({ title: 'Mərkəzi Asiya' })];
    expect(found('Mərkəzi Asiyada və Asiyada.', asia, central)).toEqual({
      Asiya: ['Asiyada'],
      'Mərkəzi Asiya': ['Mərkəzi Asiyada'],
    });
  });

  test('an entry that a longer name holds counts inside it', () => {
    const railway = record({ title: 'Bakı-Tbilisi-Qars dəmir yolu', holds: ['Qars'] });
    expect(
      found('Bakı-Tbilisi-Qars dəmir yolunu açdılar.', railway, record({ title: 'Qars' })),
    ).toEqual({
      'Bakı-Tbilisi-Qars dəmir yolu': ['Bakı-Tbilisi-Qars dəmir yolunu'],
      Qars: ['Qars'],
    });
  });

  test('the words of a name stand in one sentence, without a comma between them', () => {
    const text = 'Orta, dəhliz deyil. Orta. Dəhliz. “Orta” dəhlizə baxın.';
    expect(found(text, record({ title: 'Orta dəhliz' }))).toEqual({
      'Orta dəhliz': ['Orta” dəhlizə'],
    });
  });

  test('an abbreviation is found with the ending that a hyphen joins to it', () => {
    const union = record({ title: 'Avropa İttifaqı', abbreviation: 'Aİ', kind: 'organisation' });
    const states = record({ title: 'Birləşmiş Ştatlar', abbreviation: 'ABŞ', kind: 'state' });
    expect(found('ABŞ-ın və Aİ-yə qoşulan ABŞ-Aİ sazişi.', union, states)).toEqual({
      'Avropa İttifaqı': ['Aİ-yə', 'Aİ'],
      'Birləşmiş Ştatlar': ['ABŞ-ın', 'ABŞ'],
    });
  });
});

describe('corrections by hand', () => {
  const west = record({ title: 'Qərb' });
  const at = { in: 'esse/p1', why: 'soyaddır' };

  test('an exception takes a place out', () => {
    const entry = { ...west, except: [{ ...at, words: 'Qərb', before: 'cənab' }] };
    expect(found('Qərb uzaqdır. Gələn cənab Qərb idi.', entry)).toEqual({ Qərb: ['Qərb'] });
  });

  test('an addition puts one in, in its order', () => {
    const entry = { ...west, also: [{ ...at, words: 'Gün batan tərəf' }] };
    expect(found('Gün batan tərəf uzaqdır, Qərb uzaqdır.', entry)).toEqual({
      Qərb: ['Gün batan tərəf', 'Qərb'],
    });
  });
});

test('names in other letters are told apart', () => {
  const records = [
    record({ title: 'Bakı', forms: ['Бакы'] }),
    record({ title: 'Москва', forms: ['Москва шәһәри'] }),
  ];
  expect(resolve(records).map(({ id }) => id)).toEqual(['baki', 'moskva']);
});
