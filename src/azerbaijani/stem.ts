/** Case, possessive and plural endings on folded text, outermost first (A = e/a, I = i/u). */
const endings = [
  /m[iu]$/u, // question: -mI
  /(?:d[iu]r)(?:l[ea]r)?$/u, // copula: -dIr(lAr)
  /d[ea]k[iu]$/u, // -dAkI
  /(?:n|y)?l[ea]$/u, // comitative: -(y)lA
  /n?d[ea]n?$/u, // locative and ablative: -dA(n), after a possessive -ndA(n)
  /n?[iu]n$/u, // genitive: -(n)In
  /n[iu]$/u, // accusative: -nI
  /[ny][ea]$/u, // dative: -yA, -nA
  /[iu]?m[iu]z$/u, // possessive: -(I)mIz
  /s[iu]$/u, // possessive: -sI
  /l[ea]r$/u, // plural: -lAr
] as const;

const shortest = 3;
const vowel = /[aeiou]/gu;

/** The stem of a folded word: endings off from the outside in, then one final vowel, then q and k restored. */
export function stem(folded: string): string {
  if (folded.length <= shortest || /\d/u.test(folded)) return folded;
  let rest = folded;
  for (const ending of endings) {
    const cut = rest.replace(ending, '');
    if (cut.length >= shortest && /[aeiou]/u.test(cut)) rest = cut;
  }
  if (rest.length > shortest) rest = rest.replace(/[aeiou]$/u, '');
  if ((rest.match(vowel)?.length ?? 0) > 1) rest = rest.replace(/g$/u, 'q').replace(/y$/u, 'k');
  return rest;
}
