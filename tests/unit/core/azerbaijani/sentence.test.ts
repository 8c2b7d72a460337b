import { expect, test } from 'vitest';
import { firstSentence } from '../../../../src/core/azerbaijani/sentence.ts';

test.each([
  ['Birinci cümlə. İkinci cümlə.', 'Birinci cümlə.'],
  ['Nə üçün? Çünki belədir.', 'Nə üçün?'],
  ['O dedi: “Gəl.” Sonra getdi.', 'O dedi: “Gəl.”'],
  ['M. Ə. Rəsulzadə 1918-ci ildə yazırdı. Sonra susdu.', 'M. Ə. Rəsulzadə 1918-ci ildə yazırdı.'],
  ['M.Ə. Rəsulzadə gəldi. Sonra getdi.', 'M.Ə. Rəsulzadə gəldi.'],
  ['«M.Ə. Rəsulzadə» gəmisi (Ə. Vahid) gəldi. Sonra.', '«M.Ə. Rəsulzadə» gəmisi (Ə. Vahid) gəldi.'],
  ['Limanlar, mədənlər və s. Bakıdadır. Sonra.', 'Limanlar, mədənlər və s. Bakıdadır.'],
  ['Qiymət 3.5 faiz artıb. Sonra düşüb.', 'Qiymət 3.5 faiz artıb.'],
  ['Nöqtəsiz başlıq', 'Nöqtəsiz başlıq'],
  ['', ''],
])('%s → %s', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
