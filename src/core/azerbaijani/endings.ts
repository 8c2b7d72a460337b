/**
 * What may follow a stem, on folded text: A = a/e, I = i/u, Q = q/k, G = their softened g/y. One pattern for
 * each kind of stem; whether the vowels agree is asked elsewhere (harmony.ts).
 */
const A = '[ae]';
const I = '[iu]';

/** Case after a consonant: genitive, accusative, dative, locative, ablative, comitative. */
const ending = `(?:${I}n?|${A}|d${A}n?|l${A})`;
/** Case after the possessive of the third person, with its pronominal n: -nI(n), -nA, -ndA(n), -ylA. */
const endingOfThird = `(?:n${I}n?|n${A}|nd${A}n?|yl${A})`;
/** After a consonant: possessive (-Im, -In, -ImIz, -InIz; third person -I) and case. */
const afterConsonant = `(?:${I}${endingOfThird}|(?:${I}[mn](?:${I}z)?)?${ending}?)`;
/** After a vowel: the same with buffers s, n, y; the y of mövqeyi and suyu is `y` and what a consonant takes. */
const afterVowel = (y: string): string =>
  `(?:s${I}${endingOfThird}?|n${I}n?|d${A}n?|yl${A}|[mn](?:${I}z)?${ending}?|y${y})?`;

const plural = `l${A}r${afterConsonant}`;
/** -kI after the locative makes a noun again; then the copula -dIr(lAr), the question -mI. */
const close = `(?:(?<=d${A})k[iu](?:${plural}|${afterVowel(A)}))?(?:d${I}r(?:l${A}r)?)?(?:m${I})?`;

const noun = (own: string): string => `(?:${plural}|${own})${close}`;
const nounAfterConsonant = noun(afterConsonant);

/** Persons and what else closes a finite form: -dI, -sA, -mIş, -dIr, -mI, -kən. */
const person = `(?:${A}m|s${A}n|${I}[qk]|s${I}n${I}z|l${A}r|d${I}r?|s${A}|m${I}s?|[mnqk]|n${I}z|ken){0,3}`;
/** -DIQ, -AcAQ, -mAQ soften before a vowel and then take nouns' suffixes. */
const softening = `(?:[qk](?:l${A}r|(?!${A}|${I}))|[gy](?=${A}|${I}))`;
const named =
  `(?:(?:d${I}|y?${A}c${A}|m${A})${softening}(?:c${A})?|(?:y?${A}n|m${I}s))(?:l${A}r)?${afterConsonant}${close}` +
  `|m${A}${noun(afterVowel(A))}`;
const finite = `(?:y?${I}r|y?${A}r|m${I}r|m${A}z|m${I}s|d${I}|s${A}|y?${I}b|y?${A}c${A}[qkgy]|m${A}l${I}y?)${person}`;
/** Gerunds -ArAQ, -IncA, -AlI, -A; optative -AQ. */
const other = `y?${A}r${A}[qk]|y?${I}nc${A}|y?${A}l${I}|y?${A}[qk]?|s${I}n(?:l${A}r)?`;
const afterVoice = `(?:m${A})?(?:${named}|${finite}|${other})`;

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

/** Whether letters may be endings of a noun, whatever it ends in. */
export const isEnding = (rest: string): boolean =>
  ofConsonant.test(rest) || ofUnknownVowel.test(rest);

/** Suffixes of a noun that ends in a consonant. */
export const ofConsonant = whole(nounAfterConsonant);
/** Suffixes of a known noun that ends in a vowel. */
export const ofVowel = whole(noun(afterVowel(`(?:${A}|${afterConsonant})`)));
/** Suffixes of an unknown noun that ends in a vowel: no y but of the dative, or birliyi were birli. */
export const ofUnknownVowel = whole(noun(afterVowel(A)));
/** Suffixes of a verb's root; the bare imperative and its -In only without voice, or qatil were qat. */
export const ofVerb = whole(`(?:d?${I}r|[td]|${I}[ln]){0,3}${afterVoice}|y?${I}n|`);
/** The same of a vowel's root with its passive, -n or (de-, yu-) -yIl: başlanır, deyilir. */
export const ofPassive = whole(`(?:n|y${I}l)(?:d${I}r|${I}l){0,2}${afterVoice}`);
/** Suffixes of an unknown verb in -lA- that no noun has: qalaya, qalama, qaladır, qalasın may be of qala. */
export const ofDerived = whole(
  `(?!(?:m${A}|y${A}|d${I}r|s${I}n)(?:d${I}r)?(?:l${A}r)?(?:m${I})?$|[aeiu]|s${I}n)${afterVoice}`,
);
/** Suffixes of an unknown verb in -lAn-: the passive of -lA-, with its causative. */
export const ofDerivedPassive = whole(`(?!n${A}$)n(?:d${I}r)?(?:${I}l)?${afterVoice}`);
/** Suffixes of an unknown verb in -lAş-, with its causative and passive. */
export const ofReciprocal = whole(`(?:d?${I}r)?(?:${I}l)?${afterVoice}`);
