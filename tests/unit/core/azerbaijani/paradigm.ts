import type { Entry } from './words/notation.ts';

/**
 * Makes the inflected forms of Azerbaijani words by the school grammar: two-way harmony (A: a, ə), four-way
 * harmony (I: ı, i, u, ü), buffer consonants, q → ğ and k → y between vowels.
 */
const vowels = 'aıoueəiöü';
const backVowels = 'aıou';

const lastVowel = (word: string): string => [...word].findLast((c) => vowels.includes(c)) ?? 'e';
const endsInVowel = (word: string): boolean => vowels.includes(word.at(-1) ?? '');
const syllables = (word: string): number => [...word].filter((c) => vowels.includes(c)).length;
const low = (word: string): string => (backVowels.includes(lastVowel(word)) ? 'a' : 'ə');

function high(word: string): string {
  const vowel = lastVowel(word);
  if ('aı'.includes(vowel)) return 'ı';
  if ('ou'.includes(vowel)) return 'u';
  return 'öü'.includes(vowel) ? 'ü' : 'i';
}

/**
 * Adds suffixes: A, I are the harmonic vowels, Q is q or k (softened by a vowel that follows); of a buffer in
 * brackets a consonant appears after a vowel, a vowel after a consonant: `(y)A`, `(I)m`.
 */
export function add(stem: string, ...suffixes: readonly string[]): string {
  let word = stem;
  suffixes.forEach((suffix, index) => {
    const [, buffer = '', rest = ''] = /^(?:\((.)\))?(.*)$/u.exec(suffix) ?? [];
    const wanted = /[AI]/u.test(buffer) ? !endsInVowel(word) : endsInVowel(word);
    const signs = (buffer !== '' && wanted ? buffer : '') + rest;
    if (index > 0 && /^[AI]/u.test(signs)) word = soften(word);
    for (const sign of signs) {
      if (sign === 'A') word += low(word);
      else if (sign === 'I') word += high(word);
      else if (sign === 'Q') word += backVowels.includes(lastVowel(word)) ? 'q' : 'k';
      else word += sign;
    }
  });
  return word;
}

const soften = (word: string): string => word.replace(/q$/u, 'ğ').replace(/k$/u, 'y');

/** A stem as it stands before a suffix: shortened or softened before a vowel. */
function joined({ word, hard, beforeVowel }: Entry, suffix: string): string {
  const vowelFollows =
    /^(?:\([AIyns]\)|(?=[AI]))[AI]|^\([AI]\)/u.test(suffix) && !endsInVowel(word);
  if (!vowelFollows) return word;
  if (beforeVowel !== undefined) return beforeVowel;
  return hard || syllables(word) < 2 ? word : soften(word);
}

const cases = ['(n)In', '(n)I', '(y)A', 'dA', 'dAn', '(y)lA'] as const;
const casesOfThird = ['nIn', 'nI', 'nA', 'ndA', 'ndAn', 'ylA'] as const;
const possessives = ['(I)m', '(I)n', '(s)I', '(I)mIz', '(I)nIz'] as const;

/** All forms of a noun: number × possessor × case, then the copula, the question, -kI after the locative. */
export function nounForms(entry: Entry): string[] {
  const forms: string[] = [];
  const first = (suffix: string): string => {
    const own = entry.yStem ? suffix.replace(/^\([snI]\)I?/u, 'yI') : suffix;
    return add(joined(entry, own), own);
  };
  const close = (form: string, locative = false): void => {
    forms.push(form, add(form, 'dIr'), add(form, 'dIr', 'lAr'), add(form, 'mI'));
    if (locative) forms.push(...['kI', 'kIlAr', 'kIlArI', 'kInI', 'kInA'].map((s) => add(form, s)));
  };
  const decline = (form: string, third = false): void => {
    close(form);
    for (const ending of third ? casesOfThird : cases)
      close(add(form, ending), ending.endsWith('dA'));
  };
  close(entry.word);
  for (const ending of cases) close(first(ending), ending === 'dA');
  const plural = add(entry.word, 'lAr');
  decline(plural);
  for (const possessive of possessives) {
    decline(first(possessive), possessive === '(s)I');
    decline(add(plural, possessive.replace('(s)', '')), possessive === '(s)I');
  }
  return [...new Set(forms)];
}

/**
 * What is joined to a noun besides: comparative, personal copula, the postpositions -dək and -can behind the dative, ilə
 * and -cA behind the possessive of the third person.
 */
export function joinedForms(entry: Entry): string[] {
  const vowel = endsInVowel(entry.word);
  const dative = add(joined(entry, '(y)A'), '(y)A');
  const own = entry.yStem ? 'yI' : '(s)I';
  const third = add(joined(entry, own), own);
  const personal = vowel ? ['yAm', 'sAn', 'yIQ', 'sInIz'] : ['Am', 'sAn', 'IQ', 'sInIz'];
  return [
    add(entry.word, 'rAQ'),
    ...personal.map((person) => add(joined(entry, person), person)),
    `${dative}dək`,
    add(dative, 'cAn'),
    `${third}lə`,
    add(third, 'ncA'),
  ];
}

const nominal = [
  '',
  '(n)In',
  '(n)I',
  '(y)A',
  'dA',
  'dAn',
  '(I)m',
  '(s)I',
  '(s)InI',
  '(s)InIn',
  '(s)InA',
  '(s)IndA',
  '(s)IndAn',
  '(I)mIz',
  'lAr',
  'lArI',
  'lArIn',
  'lArInI',
  'lArInA',
] as const;
const persons = ['', 'Am', 'sAn', 'IQ', 'sInIz', 'lAr'] as const;
const shortPersons = ['', 'm', 'n', 'Q', 'nIz', 'lAr'] as const;
const with_ = (base: string, endings: readonly string[]): string[] =>
  endings.map((e) => `${base}+${e}`);

/** Endings of a verb that take nouns' suffixes, persons or nothing; `+` parts the morphemes. */
const verbEndings: readonly string[] = [
  ...with_(
    'mAQ',
    nominal.filter((n) => !n.startsWith('lAr')),
  ),
  ...with_('mA', nominal.slice(1)),
  ...with_('(y)An', nominal),
  ...with_('dIQ', [
    'dA',
    'dAn',
    'cA',
    '(s)I',
    '(s)InI',
    '(s)InIn',
    '(s)InA',
    '(s)IndA',
    '(s)IndAn',
    'lArI',
    'lArInI',
    '(I)mIz',
  ]),
  ...with_('(y)AcAQ', [
    '',
    ...persons.slice(1),
    'dIr',
    '(s)I',
    '(s)InI',
    '(s)InA',
    'lArI',
    'lArInI',
    'dI',
  ]),
  ...with_('(y)Ir', [...persons, 'mI', 'dI', 'dIlAr', 'sA', 'mIş']),
  ...with_('(y)Ar', [...persons, 'mI', 'dI', 'sA', 'kən']),
  ...with_('mIş', [...persons, 'dIr', 'dIlAr', 'dI']),
  ...with_('dI', [...shortPersons, 'mI']),
  ...with_('sA', shortPersons),
  ...with_('sA+ydI', shortPersons),
  'sA+ymIş',
  'mIsAn',
  'mIsInIz',
  ...with_('(y)A', ['m', 'sAn', 'sInIz', 'lAr']),
  ...with_('(y)AsI', ['', 'dIr', 'yAm', 'yIQ', 'lAr']),
  ...with_('mAlI', ['', 'dIr', 'yAm', 'yIQ', 'dIrlAr', 'dI']),
  '(y)Ib',
  '(y)Ib+lAr',
  '(y)Ib+dIr',
  '(y)A',
  '(y)ArAQ',
  '(y)AndA',
  '(y)IncA',
  '(y)AlI',
  'sIn',
  'sInlAr',
  '(y)AQ',
  '(y)In',
  'mAdAn',
];
const negatives: readonly string[] = [
  'mIr',
  'mIr+lAr',
  'mIr+dI',
  'mIr+Am',
  'mAz',
  'mAz+dI',
  'mAz+lAr',
  'mAz+dAn',
  'mAr+Am',
  'mAr+IQ',
  'mA+mAQ',
  'mA+mAQ+dA',
  'mA+mA+sI',
  'mA+mA+sInI',
  'mA+mA+lArI',
  'mA+yAn',
  'mA+yAn+lAr',
  'mA+dIQ+I',
  'mA+dIQ+InI',
  'mA+yIb',
  'mA+yIb+lAr',
  'mA+mIş',
  'mA+mIş+dIr',
  'mA+dI',
  'mA+dI+lAr',
  'mA+sA',
  'mA+yAcAQ',
  'mA+yAcAQ+I',
  'mA+yArAQ',
  'mA+sIn',
  'mA+mAlI',
];
const ofPassive: readonly string[] = verbEndings.filter(
  (e) => !/Am|IQ|sAn|nIz|mIz|\(I\)m|\+m$|\+n$|\+Q$|yIQ|mAlI|^\(y\)In$/u.test(e),
);

/** A root's stem before an ending: t → d, or shortened, before a vowel (get- : gedir, çevir- : çevril-). */
function rootBefore({ word, hard, beforeVowel }: Entry, ending: string): string {
  const vowelFollows = !endsInVowel(word) && /^(?:\(y\))?[AI]/u.test(ending);
  if (!vowelFollows) return word;
  if (beforeVowel !== undefined && !/^\(y\)/u.test(ending)) return beforeVowel;
  const voiced = ['et', 'get', 'güd'].includes(word) || (syllables(word) > 1 && !hard);
  return voiced ? word.replace(/t$/u, 'd') : word;
}

/** The passive: -n after a vowel, -In after l, -Il elsewhere. */
export function passive(entry: Entry): string {
  const { word } = entry;
  if (syllables(word) === 1 && endsInVowel(word)) return add(word, 'yIl'); // deyil-, yuyul-
  if (endsInVowel(word)) return `${word}n`;
  const ending = word.endsWith('l') ? 'In' : 'Il';
  return add(rootBefore(entry, ending), ending);
}

/** All forms of a verb: infinitive, verbal nouns, participles, gerunds, tenses and moods, negated and passive. */
export function verbForms(entry: Entry): string[] {
  const inflect = (root: Entry, endings: readonly string[]): string[] =>
    endings.map((ending) => {
      const suffixes = ending.split('+').filter((s) => s !== '');
      return add(rootBefore(root, ending), ...suffixes);
    });
  const passiveRoot = { word: passive(entry), hard: true, yStem: false, beforeVowel: undefined };
  return [
    ...new Set([
      ...inflect(entry, [...verbEndings, ...negatives]),
      ...inflect(passiveRoot, [...ofPassive, ...negatives]),
    ]),
  ];
}
