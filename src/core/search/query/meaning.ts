import type { Term } from '../../azerbaijani/analyse.ts';
import { fold } from '../../azerbaijani/keys.ts';
import { isRoot } from '../../azerbaijani/known.ts';
import { isQuestionWord } from '../../azerbaijani/questions.ts';
import { isName } from './query.ts';

/** Words of a closed class, by their folds. */
const listed = (words: string): ReadonlyMap<string, string> =>
  new Map(words.split(/\s+/u).map((word) => [fold(word), word]));

/** Words without a matter of their own: conjunctions, particles, postpositions, adverbs of degree, pronouns. */
const functionWords = listed(
  `və ya yaxud həm ki da də isə ilə bəs axı məhz hətta belə elə yəni lakin amma ancaq çünki deməli əgər üçün üzrə
  görə kimi qədər barədə barəsində barəsindəki haqqında haqda dair aid bağlı əlaqədar sonra əvvəl daha ən çox az hər
  bütün hamısı bir heç yalnız təkcə mən mənə məni məndə məndən mənim biz bizə bizi bizim sən sənə səni sənin siz sizə
  sizi sizdə sizdən sizin o onu ona ondan onda onun onlar onları onlara onların bu bunu buna bundan bunda bunun
  bunlar bunları həmin özü öz nəsə kimsə hansısa görəsən var varmı vardır varmıdır varsa yox yoxdur yoxsa idi imiş
  lazımdır olar olarmı mümkünsə mümkündürmü baş yer`,
);
/** Verbs that say nothing without the word before them: to do, to be, to be able; *baş verir*, happens. */
const auxiliaries = listed('et ol elə bil');
/** Greetings and requests, and what one calls a text and its saying; by stems. */
const courtesies = listed(
  `salam xeyir xahiş lütfən zəhmət rica təşəkkür sağ rəhmət hörmətli bağışla üzr kömək izah məlumat
  ətraflı göstər tap axtar de bildir oxu öyrən esse mətn məqalə yazı müəllif mövzu abzas cümlə sitat qəzet redaksiya
  yaz məna anlam soruş sual`,
);

/** The first and the second person, folded: who asks speaks of himself, an essay hardly does. */
const ofPerson =
  /(?:[iuae]r|[ae]c[ae][gy]|m[iu]s|m[ae]l[iu]y|y)(?:[ae]m|[iu][qk]|s[ae]n|s[iu]n[iu]z)(?:m[iu])?$|d[iu](?:m|n[iu]z)$/u;
/** What such a verb says that one wants to or can: *bilmək istəyirəm, deyə bilərsiniz*. */
const governed = /(?:m[ae][qk][iu]?|[ae])$/u;
const imperative = /[iu]n(?:[iu]z)?$/u;
/** Finite in the third person, and the question -mI: *doldurur, qoruyurdu, vacibdir*. */
const finite =
  /(?:[iuae]r|[iu]b|m[iu]s|[ae]c[ae][qk]|d[iu]|m[ae]z)(?:d[iu]r?)?(?:l[ae]r)?(?:m[iu])?$/u;
const copula = /d[iu]r(?:l[ae]r)?(?:m[iu])?$/u;

/** With *nə* before them they ask: when, how much, what kind, for what reason. */
const tails = listed('vaxt zaman qədər cür səbəbə səbəbdən məqsədlə');
/** What follows a name and says only what it is the name of: *Azərbaycan Respublikası, Bakı şəhərində*. */
const classifier = /^(?:respublikas|federasiyas|seher|olkes|vilayet)[iu](?:n(?:[iuea]|d[ea]).*)?$/u;

/** Whether a word is in the list, whatever marks it lacks: öl- is no ol-, ət no et. */
function isIn(list: ReadonlyMap<string, string>, key: string, { exact }: Term): boolean {
  const written = list.get(key);
  return (
    written !== undefined &&
    Array.from(written).every(
      (letter, at) => letter === exact[at] || /[a-z]/u.test(exact[at] ?? 'a'),
    )
  );
}

const genitive = /[iu]n$/u;
const possessed = /[iu](?:n(?:[iuae]|[iu]n|d[ae]n?))?$/u;

/** Whether two words name one thing, what is had by its haver: *Azərbaycanın əhalisi*. */
export const isPossessed = (haver: Term | undefined, had: Term | undefined): boolean =>
  haver !== undefined &&
  had !== undefined &&
  haver.fold !== haver.stem &&
  genitive.test(haver.fold) &&
  had.fold !== had.stem &&
  possessed.test(had.fold);

/** Whether a word of a text says nothing by itself: it is no form of another word then (üçün of uç-). */
export const isFunctionWord = (word: Term): boolean => isIn(functionWords, word.fold, word);

/** Endings of a verb with which nouns end as well: *dolma, almaz*. */
const likeNouns = /^m[ae]z?$/u;
/** A capitalised word is no form of a stem as short as this: *Sudan* is not *su*. */
const shortStem = 3;

/** Whether a word that is all one asks for is rather another word than a form of its stem. */
export const isItself = ({ text, fold: folded, stem }: Term): boolean =>
  folded !== stem &&
  (isName(text)
    ? stem.length <= shortStem
    : isRoot(stem) && likeNouns.test(folded.slice(stem.length)));

/**
 * How much of a word's rarity counts: nothing for what is said to whoever is asked (closed classes, and verbs in the
 * first or second person with what they govern), half for a finite verb, which an answer may say otherwise; else 1.
 * @param words all words of the query
 * @param ends whether a clause ends after the word, where an imperative stands
 */
export function meaningOf(words: readonly Term[], at: number, ends: boolean): number {
  const word = words[at];
  if (!word) return 0;
  const { fold: folded, stem } = word;
  const before = words[at - 1]?.fold ?? '';
  const next = words[at + 1];
  const isOfClass =
    isQuestionWord(folded) ||
    isIn(functionWords, folded, word) ||
    isIn(auxiliaries, stem, word) ||
    isIn(courtesies, stem, word) ||
    isIn(courtesies, folded, word) ||
    next?.fold === 'xeyir' ||
    (before === 'ne' && (tails.has(folded) || tails.has(stem))) ||
    (before === 'bas' && stem === 'ver') ||
    (at > 0 && classifier.test(folded));
  if (isOfClass || isSaidOfPersons(word) || (ends && isRoot(stem) && imperative.test(folded)))
    return 0;
  if (next && governed.test(folded) && folded !== stem && isSaidOfPersons(next)) return 0;
  return folded !== stem && (copula.test(folded) || (isRoot(stem) && finite.test(folded)))
    ? 0.5
    : 1;
}

const isSaidOfPersons = ({ fold: folded, stem }: Term): boolean =>
  ofPerson.test(folded) && (isRoot(stem) || (folded !== stem && folded.length > 6));
