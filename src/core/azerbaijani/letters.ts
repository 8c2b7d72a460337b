/** Letters that a keyboard without them replaces, by what is typed instead. */
const typed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ə: 'e',
    ä: 'e',
    ı: 'i',
    ö: 'o',
    ü: 'u',
    ş: 's',
    ș: 's',
    ç: 'c',
    ğ: 'g',
    ß: 'ss',
    æ: 'e',
    ø: 'o',
    đ: 'd',
    ł: 'l',
  }),
);

/** A lower-case letter as `[a-z0-9]` has it: ə is e, é is e. `undefined` where there is no such letter. */
export function plain(letter: string): string | undefined {
  const known = typed.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return /^[a-z0-9]+$/u.test(base) ? base : undefined;
}

/** With a capital at its beginning: `i` is İ, `ı` is I. */
export const capitalised = (words: string): string =>
  words.slice(0, 1).toLocaleUpperCase('az') + words.slice(1);
