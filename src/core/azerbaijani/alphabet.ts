/** The alphabet in its own order (CLDR `az`). */
export const alphabet = 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz';

/**
 * Azerbaijani has two letters i: dotted İ i and dotless I ı. JavaScript's own `toLowerCase` makes
 * `i` + U+0307 of İ, and the browser's locale must not decide, so the two pairs are mapped first. ǝ (U+01DD), which
 * some keyboards and converted texts have, is ə (U+0259).
 */
export const lower = (text: string): string =>
  text
    .replace(/İ|I\u0307/gu, 'i')
    .replace(/I/gu, 'ı')
    .toLowerCase()
    .replace(/i\u0307/gu, 'i')
    .replaceAll('ǝ', 'ə');

/** Upper case with i → İ and ı → I. */
export const upper = (text: string): string =>
  text
    .replace(/i\u0307?/gu, 'İ')
    .replace(/ı/gu, 'I')
    .toUpperCase();

/** What does not sort is spared a collator, which takes a slow phone 40 ms. */
const collator = /* @__PURE__ */ new Intl.Collator('az');

/** Alphabetical order. */
export const compare = (a: string, b: string): number => collator.compare(a, b);
