import { expect, test } from 'vitest';
import { entryNamed } from './support.ts';

/**
 * Read off the essays by eye, paragraph by paragraph, in order: I and II are the essays. A plus before
 * words means that the text does not name the entry there.
 */
const read: readonly (readonly [entry: string, places: string])[] = [
  [
    'Çin',
    'II2 Çinin, Çinin; II4 Çinin, Çinin, Çin, Çinin; II6 Çinin, Çinin, Çinə; II7 Çin, Çin; II8 Çinin; II9 Çin, Çin; II14 Çinin',
  ],
  [
    'İsrail',
    'I1 İsrail, İsrail; I3 İsrail, İsrail; I5 İsrail, İsrailin; I6 İsrail; I7 İsrail; I8 İsrail; I11 İsrail; I13 İsrailin; I14 İsrail; I15 İsrail; I16 İsrail',
  ],
  ['Xəzər dənizi', 'II10 Xəzərin'],
  [
    'Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı',
    'II8 Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı, KTMT',
  ],
  ['Amerika Birləşmiş Ştatları', 'I2 ABŞ; II2 ABŞ; II4 ABŞ-ın; II9 ABŞ; II12 ABŞ'],
  ['Bakı-Tbilisi-Qars dəmir yolu', 'II10 Bakı-Tbilisi-Qars dəmir yolu'],
  ['Tbilisi', 'II10 Tbilisi'],
  ['Qars', 'II10 Qars'],
  ['Təl-Əviv', 'I5 Təl-Əvivlə'],
  ['Qırğızıstan', 'II6 Qırğızıstan; II8 Qırğızıstan; II12 Qırğızıstan'],
  [
    'Bakı',
    'I1 Bakı; I3 Bakı, Bakı; I4 Bakı; I5 Bakı; I7 Bakının; I8 Bakının, Bakının; I10 Bakının; I11 Bakı; I12 Bakı; II10 Bakı, Bakı; II12 Bakı; II14 Bakı',
  ],
  ['Qərb', 'I5 Qərb; II3 Qərbə, Qərbə; II5 Qərbdən; II9 Qərb, Qərblə; II10 Qərb, Qərbi'],
  ['Şərq', 'II10 Şərqlə'],
  ['Asiya', 'I5 Asiya'],
  [
    'Mərkəzi Asiya',
    'II1 Mərkəzi Asiya; II2 Mərkəzi Asiya; II3 Mərkəzi Asiyanın, Mərkəzi Asiya; II4 Mərkəzi Asiya, Mərkəzi Asiya; II5 Mərkəzi Asiya; II7 Mərkəzi Asiyada; II8 Mərkəzi Asiya; II9 Mərkəzi Asiya, Mərkəzi Asiya, Mərkəzi Asiyada; II10 Mərkəzi Asiyanın, Mərkəzi Asiyanı, Mərkəzi Asiya, Mərkəzi Asiya; II11 Mərkəzi Asiya; II12 Mərkəzi Asiya; II13 Mərkəzi Asiya, Mərkəzi Asiyaya; II14 Mərkəzi Asiya, Mərkəzi Asiya',
  ],
  ['Avropa', 'II10 Avropaya'],
  ['Avropa İttifaqı', 'II2 Avropa İttifaqının; II9 Avropa İttifaqı; II12 Avropa İttifaqı'],
  ['Avrasiya', 'II4 Avrasiya; II14 Avrasiyanın'],
  [
    'Pekin',
    'II2 Pekinin, Pekinin; II4 Pekinin; II5 Pekin; II6 Pekinin; II7 Pekin, Pekinin; II8 Pekinin',
  ],
  ['Si Cinpin', 'II2 Si Cinpinin; II4 Si Cinpinin'],
  ['“Bir kəmər və bir yol”', 'II2 Bir kəmər və bir yol; II4 Bir kəmər və bir yol'],
  ['Əfqanıstan', 'II7 Əfqanıstanla; II13 Əfqanıstandakı'],
  ['Hindistan', 'I2 Hindistanı'],
  ['Suriya', 'I12 Suriyanın'],
  ['Qarabağ', 'I14 Qarabağda'],
  ['Türk Dövlətləri Təşkilatı', 'I8 Türk Dövlətləri Təşkilatından'],
  ['İslam Əməkdaşlıq Təşkilatı', 'I8 İslam Əməkdaşlıq Təşkilatına'],
  ['Türkiyə', 'I5 Türkiyə; II2 Türkiyənin; II9 Türkiyə; II12 Türkiyə'],
  [
    'Rusiya',
    'II2 Rusiyanın; II7 Rusiya; II8 Rusiya; II9 +şimal qonşusunun, Rusiyanın, Rusiyadan, Rusiyanın; II12 Rusiya',
  ],
  ['Qəzza', 'I7 Qəzza, Qəzzadakı; I8 Qəzzada, Qəzza; I12 Qəzzada; I16 Qəzza'],
  ['Tacikistan', 'II6 Tacikistan, Tacikistanın; II7 Tacikistanda; II8 Tacikistan'],
  ['Britaniya imperiyası', 'I2 Britaniya imperiyası, Britaniyanın'],
  ['Orta dəhliz', 'II10 Orta dəhlizdir; II11 +dəhliz'],
  [
    'çoxvektorlu siyasət',
    'II3 çoxvektorlu xarici siyasət, çoxvektorlu siyasətini; II8 çoxvektorlu diplomatiyası; II14 çoxvektorlu diplomatiyanı',
  ],
  [
    'balanslaşdırma siyasəti',
    'I16 balanslaşdırma siyasəti; II3 balanslı xarici siyasətin; II10 Balanslaşdırma siyasətinin; II12 balanslaşdırma siyasətinin; II14 Balans siyasətində',
  ],
  ['borc tələsi', 'II6 borc tələsi diplomatiyası'],
  ['dəmir yolu', 'II4 dəmir yolları; II5 dəmir yolları; II10 dəmir yolu'],
  [
    'suverenlik',
    'II3 suverenliklərini, suverenliyini; II12 suverenliyini; II14 suverenliyin, suverenliklərini',
  ],
  [
    'milli maraq',
    'I1 milli maraqların; I2 milli maraqlar, milli maraq; I6 milli maraqlar; II12 milli maraqlarını',
  ],
  [
    'tərəfdaşlıq',
    'I1 tərəfdaşlığı; I3 tərəfdaşlığı, tərəfdaşlığın; I9 tərəfdaşlığı; I11 tərəfdaşlıq; I14 tərəfdaşlıq; I16 tərəfdaşlığı; I17 tərəfdaşlıq, tərəfdaşlıq',
  ],
  ['yumşaq güc', 'II9 yumşaq güc, yumşaq güc'],
  ['insan hüquqları', 'II5 insan hüquqları; II9 insan hüquqları'],
  ['sovet dövrü', 'II5 sovet dövründən'],
];

const numerals: Readonly<Record<string, string>> = {
  'azerbaycan-israil': 'I',
  'merkezi-asiya': 'II',
};

test.each(read)('%s stands where a reader finds it, and nowhere else', (title, places) => {
  const { occurrences } = entryNamed(title);
  const byParagraph = Map.groupBy(
    occurrences,
    ({ essay, paragraph }) => `${numerals[essay]}${paragraph.number}`,
  );
  const written = [...byParagraph].map(([paragraph, its]) => {
    const words = its.map(
      ({ implied, paragraph: { text }, start, end }) =>
        `${implied === null ? '' : '+'}${text.slice(start, end)}`,
    );
    return `${paragraph} ${words.join(', ')}`;
  });
  expect(written.join('; ')).toBe(places);
});
