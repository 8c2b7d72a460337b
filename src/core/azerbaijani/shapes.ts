/** Whether a stem has more than one syllable. */
export const isLong = (stem: string): boolean => /[aeiou].*[aeiou]/u.test(stem);

/** The shapes of a stem in writing: itself, and softened, shortened or single before certain endings. */
export function* shapes(stem: string, kind: 'noun' | 'verb' | 'elided'): Generator<string> {
  yield stem;
  // oğul, oğlu; çevir, çevril: the high vowel of the last syllable falls out.
  if (kind === 'elided') yield stem.replace(/[iu](?=.$)/u, '');
  const shorter = stem.slice(0, -1);
  // torpaq, torpağı; istək, istəyi.
  if (kind === 'noun' && isLong(stem)) {
    if (stem.endsWith('q')) yield `${shorter}g`;
    if (stem.endsWith('k')) yield `${shorter}y`;
  }
  // xətt, xətti, but xətlər; hədd, həddi, but həddən: doubled only before a vowel.
  if (kind === 'noun' && /([^aeiou])\1$/u.test(stem)) yield shorter;
  // yarat-, yaradır; et-, edir; get-, gedir.
  if (kind === 'verb' && stem.endsWith('t') && (isLong(stem) || stem.endsWith('et')))
    yield `${shorter}d`;
}
