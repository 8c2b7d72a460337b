/** Scripts that are written from the right. */
const fromRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Whether a text has the form of a language tag (BCP 47), its language in two or three small letters: `az`, `az-Cyrl`. */
export function isLanguageTag(text: string): boolean {
  try {
    Intl.getCanonicalLocales(text);
    return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(text);
  } catch {
    return false;
  }
}

/**
 * `rtl` for a language that is written from the right, by its script or the one that CLDR counts as likely: Azerbaijani
 * in Iran (`azb`, `az-Arab`) as Persian.
 * @throws RangeError for what is no language tag
 */
export const writingDirection = (language: string): 'rtl' | undefined =>
  fromRight.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : undefined;
