/**
 * What may follow a stem, on folded text. In the rows A is a or e, I is i or u, Q is q or k, G their softened g or y; the
 * example beside a row is a test (grammar.test.ts). Whether the vowels of stem and suffixes agree is asked elsewhere
 * (harmony.ts). Sources: README.md.
 */
const letters: Readonly<Record<string, string>> = { A: '[ae]', I: '[iu]', Q: '[qk]', G: '[gy]' };
const read = (row: string): string => row.replace(/[AIQG]/gu, (sign) => letters[sign] ?? sign);
const either = (...rows: readonly string[]): string => `(?:${rows.map(read).join('|')})`;
const begins = (pattern: string): RegExp => new RegExp(`^(?:${read(pattern)})`, 'u');
const whole = (pattern: string): RegExp => begins(`(?:${pattern})$`);

/** Case after a consonant. */
const ofCase = either(
  'In?', // kitab kitabı, kitab kitabın
  'A', // kitab kitaba
  'dAn?', // kitab kitabda, kitab kitabdan
  'lA', // kitab kitabla
  'Adek', // axşam axşamadək
  'AcAn', // axşam axşamacan
);
/** Case after the possessive of the third person, with its pronominal n. */
const ofThird = either(
  'nIn?', // kitab kitabını, kitab kitabının
  'nA', // kitab kitabına
  'ndAn?', // kitab kitabında, kitab kitabından
  'ylA', // kitab kitabıyla
  'lA', // məqsəd məqsədilə
  'ncA', // fikir fikrincə
  'nAdek', // son sonunadək
  'nAcAn', // son sonunacan
);
/** What is added to a noun that ends in a consonant: possessive and case. */
const afterConsonant = either(
  `I${ofThird}`,
  `(?:I[mn](?:Iz)?)?${ofCase}?`, // kitab kitabımda, kitab kitabınız
);
/** The same after a vowel, with the buffers s, n, y. */
const afterVowel = either(
  `sI${ofThird}?`, // ölkə ölkəsi, ölkə ölkəsində
  'nIn?', // ölkə ölkəni, ölkə ölkənin
  'dAn?', // ölkə ölkədə, ölkə ölkədən
  'ylA', // ölkə ölkəylə
  `[mn](?:Iz)?${ofCase}?`, // ölkə ölkəm, ölkə ölkəmizdə
  'yA(?:dek|cAn)?', // ölkə ölkəyə, ölkə ölkəyədək
  '',
);
/** The y of words which take it for s and n: mövqeyi, suyun. */
const withY = `y${afterConsonant}`; // su suyun, mövqe mövqeyindən
const plural = `lAr${afterConsonant}`; // kitab kitablarımızdan
/** -kI after the locative and the genitive makes a noun again. */
const again = `(?:(?<=dA|I[nm])kI(?:${plural}|${afterVowel}))?`; // kitab kitabdakılar, dövlət dövlətinki, mən mənimki
/** Copula and question: kitabdırmı. */
const close = `${again}(?:dIr(?:lAr)?)?(?:mI(?:dIr)?)?`;
const noun = (own: string): string => `(?:${plural}|${own})${close}`;

/** Persons and what else closes a finite form. */
const person = `${either(
  'Am', // bilmək bilirəm
  'sAn', // bilmək bilirsən
  'IQ', // bilmək bilirik
  'sInIz', // bilmək bilirsiniz
  'lAr', // bilmək bilirlər
  'dIr?', // bilmək bilirdi, bilmək bilmişdir
  'sA', // bilmək bilirsə
  'mIs?', // bilmək bilirmi, bilmək bilirmiş
  'ken', // bilmək bilərkən
  '[mnqk]', // bilmək bildim, bilmək bildik
  'nIz', // bilmək bildiniz
)}*`;

/** -DIQ, -AcAQ, -mAQ soften before a vowel and then take the suffixes of nouns. */
const softening = '(?:Q(?:lAr|(?!A|I))|G(?=A|I))';
const participle = either(
  `(?:dI|y?AcA|mA)${softening}(?:cA)?`, // bilmək bildiyində, bilmək biləcəkdə, bilmək bilməyə, bilmək bildikcə
  'y?An', // bilmək bilən, oxumaq oxuyanlar
  'mIs', // bilmək bilmişlər
);
/** Forms that are declined. */
const named = either(
  `${participle}(?:lAr)?${afterConsonant}${close}`,
  `mA${noun(afterVowel)}`, // bilmək bilmə, bilmək bilməsindən
);
const tense = either(
  'y?Ir', // bilmək bilir, oxumaq oxuyur
  'y?Ar', // bilmək bilər
  'mIr', // bilmək bilmir
  'mAz', // bilmək bilməz, bilmək bilməzdi
  'mAr(?=Am|IQ)', // bilmək bilmərəm, bilmək bilmərik
  'mIs', // bilmək bilmiş, bilmək bilmişdir
  'mI(?=sAn|sInIz)', // bilmək bilmisən, bilmək bilmisiniz
  'dI', // bilmək bildi
  'sAy?', // bilmək bilsə, bilmək bilsəydi, bilmək bilsəymiş
  'y?Ib', // bilmək bilib, oxumaq oxuyublar
  'y?AcA[qkgy]', // bilmək biləcək, bilmək biləcəyəm
  'mAlIy?', // bilmək bilməli, bilmək bilməliyik
  'y?A(?=sAn|sInIz|lAr)', // bilmək biləsən, bilmək biləsiniz, bilmək bilələr
  'y?AsIy?', // bilmək biləsi, bilmək biləsidir, bilmək biləsiyəm
);
const finite = `${tense}${person}`;
const other = either(
  'y?ArAQ', // bilmək bilərək
  'y?IncA', // bilmək bilincə
  'y?AlI', // bilmək biləli
  'mAzdAn', // bilmək bilməzdən
  'y?A[qkm]?', // bilmək bilə, bilmək bilək, bilmək biləm
  'sIn(?:lAr)?', // bilmək bilsin, bilmək bilsinlər
);
/** One pattern for all verbs: a slow phone takes ten milliseconds to compile it. */
const afterVoice = whole(`(?:mA)?${either(named, finite, other)}`);

/** What may be a word's endings. */
export type Endings = Pick<RegExp, 'test'>;

/** Three causatives are the longest voice. */
const longestVoice = 9;
/** A voice and what may follow it. */
function voiced(voice: string): Endings {
  const ofVoice = whole(voice);
  const isCut = (rest: string, at: number) =>
    ofVoice.test(rest.slice(0, at)) && afterVoice.test(rest.slice(at));
  const isVoiced = (rest: string): boolean => {
    for (let at = 0; at <= Math.min(rest.length, longestVoice); at += 1)
      if (isCut(rest, at)) return true;
    return false;
  };
  return { test: isVoiced };
}

/** Whether letters may be endings of a noun, whatever it ends in: case endings, and what else is declined. */
export const isEnding = (rest: string): boolean =>
  ofConsonant.test(rest) || ofUnknownVowel.test(rest);

/** o and bu in their cases, with a pronominal n; nə with the y of su; kimin, which is not of kimi. */
export const ofPronoun = whole(
  `((?:o|bu)(?=n|dur)|ne(?=y|d|l)|kim(?=in))${either(
    'nun?(?:la)?', // o onu, bu bunun, o onunla
    'na', // o ona, bu buna
    'ndan?', // o onda, bu bundan
    `nlar${afterConsonant}`, // o onlar, bu bunlardan
    `y(?=A|I)${afterConsonant}`, // nə nəyi, nə nəyə
    'dAn?', // nə nədən
    `lAr${afterConsonant}`, // nə nələrdən
    'In', // kim kimin
    '', // nə nədir, bu budur
  )}${close}`,
);

/** Suffixes of a noun that ends in a consonant. */
export const ofConsonant = whole(noun(afterConsonant));
/** Suffixes of a known noun that ends in a vowel. */
export const ofVowel = whole(noun(either(afterVowel, withY)));
/** What is joined to adjectives more than to nouns, after two syllables: the comparative and the personal copula. */
export const ofAdjective = whole(
  either(
    'rA(?:Q|G(?=A|I).*)', // yüksək yüksəkrək
    'sAn', // müstəqil müstəqilsən
    'sInIz', // müstəqil müstəqilsiniz
    'IQ', // müstəqil müstəqilik
    'Am', // müstəqil müstəqiləm
    'y(?:Am|IQ)', // güclü güclüyəm, güclü güclüyük
  ),
);
/** Suffixes of an unknown noun that ends in a vowel: no y but of the dative, or birliyi were birli. */
export const ofUnknownVowel = whole(noun(afterVowel));
const ofRoot = voiced(
  `${either(
    'd?Ir', // bilmək bildirir, iç içirdi
    '[td]', // oxumaq oxutdu
    'I[ln]', // yaz yazılıb, al alınıb
  )}*`,
);
const unvoiced = whole('y?In|');
/** Suffixes of a verb's root; the bare imperative and its -In only without voice, or qatil were qat. */
export const ofVerb: Endings = { test: (rest) => unvoiced.test(rest) || ofRoot.test(rest) };
/** The same of a vowel's root with its passive, -n or (de-, yu-) -yIl. */
export const ofPassive = voiced(
  `${either(
    'n', // başlamaq başlanır
    'yIl', // de deyilir
  )}(?:dIr|Il)*`,
);
/** Suffixes that a noun in -lA has as well: qalaya, qalama, qaladır, qalasın may be of qala. */
const ofNounToo = begins('(?:mA|yA|dIr|sIn)(?:dIr)?(?:lAr)?(?:mI)?$|[aeiu]|sIn');
/** The causative of a verb in -lA-. */
const causative = begins(
  either(
    't[dm]', // partlamaq partlatdı
    'd(?:I[bl]|Ar[ae]|AcA)', // partlamaq partladıb, partlamaq partladılan
  ),
);
const ofOptionalPassive = voiced('(?:Il)?');
/** Suffixes of an unknown verb in -lA- that no noun has. */
export const ofDerived: Endings = {
  test: (rest) =>
    !ofNounToo.test(rest) &&
    (ofOptionalPassive.test(rest) ||
      (causative.test(rest) && ofOptionalPassive.test(rest.slice(1)))),
};
const ofN = voiced('n(?:dIr)?(?:Il)?');
/** Suffixes of an unknown verb in -lAn-: the passive of -lA-, with its causative. */
export const ofDerivedPassive: Endings = {
  test: (rest) => !/^n[ae]$/u.test(rest) && ofN.test(rest),
};
/** Suffixes of an unknown verb in -lAş-, with its causative and passive. */
export const ofReciprocal = voiced('(?:d?Ir)?(?:Il)?');
