import { lower } from './alphabet.ts';
import { plain } from './letters.ts';

/** An ASCII address of a heading, readable and safe in every messenger: `Çətin seçim` → `cetin-secim`. */
export const slug = (text: string): string =>
  lower(text.normalize('NFC'))
    .replace(/['’ʼ‘\p{Cf}]/gu, '')
    .replace(/[^a-z0-9]/gu, (letter) => plain(letter) ?? '-')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '');
