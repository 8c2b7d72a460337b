import { random } from '../unit/support/random.ts';

const pieces = {
  markup: [
    '<img src=x onerror=hit()>',
    '<script>',
    '</script>',
    '<svg/onload=hit()>',
    '&lt;',
    '-->',
  ],
  addresses: [
    'javascript:hit()',
    'data:text/html,<b>',
    '//evil.example/',
    '%00',
    '%',
    '../',
    '?q=#',
  ],
  code: [
    '#{hit()}',
    '{{7*7}}',
    '__proto__',
    'constructor',
    "';--",
    '\\u0000',
    'NaN',
    'null',
    '1e999',
  ],
  controls: [
    '\0',
    '\u0007',
    '\u001b[31m',
    '\r\n',
    '\t',
    '\u2028',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u00ad',
  ],
  surrogates: ['\ud800', '\udfff', '\udc00\ud800', '\ud83d', '😀', '👩‍👩‍👧', '🇦🇿'],
  scripts: [
    'Орта дәһлиз',
    'أذربيجان',
    'שלום',
    '中国',
    'ქართლი',
    'Ελλάς',
    'Հայ',
    'ไทย',
    'ẞ',
    'ﬁ',
    '൵',
  ],
  letters: ['ə', 'Ə', 'I', 'İ', 'ı', 'i\u0307', 'I\u0307', 'ş', 'ș', 's\u0327', 'ğ', 'ç', 'ö', 'ü'],
  words: [
    'Orta',
    'dəhliz',
    'ABŞ-ın',
    'Bakı-Tbilisi-Qars',
    'XIX',
    'siyasətləşdirilməməlidir',
    'nədir',
  ],
  signs: [
    '"',
    '“',
    '”',
    "'",
    '’',
    '-',
    '–',
    '*',
    '(',
    ')',
    '[',
    '|',
    '\\',
    '^',
    '?',
    ':',
    ' ',
    '  ',
  ],
};
const kinds = Object.values(pieces);

/** Search inputs as nobody means them: the same for the same seed; one in two hundred has 10,000 characters. */
export function* hostileInputs(seed: number, count: number): Generator<string> {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const any = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  for (let made = 0; made < count; made++) {
    const long = made % 200 === 199;
    let text = '';
    for (let parts = 1 + below(8); parts > 0 || (long && text.length < 10_000); parts--) {
      const piece = any(any(kinds) ?? []) ?? '';
      const code = String.fromCharCode(below(0x1_0000));
      text += any([piece, piece, piece, piece.toUpperCase(), code, `${piece} `]);
    }
    yield long ? text.slice(0, 10_000) : text;
  }
}

/** `npm run fuzz` asks for the long form. */
export const long = process.env.FUZZ === 'long';
