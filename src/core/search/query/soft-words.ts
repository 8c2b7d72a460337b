import { fold } from '../../azerbaijani/keys.ts';
import { isQuestionWord } from '../../azerbaijani/questions.ts';

/** Words with which one speaks about essays and not about their matter, and verbs too general to be looked for. */
const words = new Set(
  `müəllif müəllifin müəllifə esse essedə esseyə essenin esselərdə mətndə mətnə mətnin mətnlərdə məqalə məqalədə
  deyir deyib deyirlər yazır yazıb yazılır yazılıb danışılır danışır göstərilir bildirilir bildirir izah olunub
  nəyə nəylə nəyin nələri kimlərin mənası mənasıdır anlamı anlamına gəlir adlanır sayılır nəzərdə tutulur
  olur olar olarmı olub olmuşdur olmuş olmalıdır idi imiş olan edib edirlər etmişdir etdi eləyir var varmıdır
  baş verir verib verdi bağlı mövzusunda üzrə yaxud daha ən hər bütün çox onun bunun onlar görəsən xahiş lütfən
  zəhmət olmasa göstər tap axtar haradadır neçədə niyədir`
    .trim()
    .split(/\s+/u)
    .map(fold),
);

/** Words that with *nə* before them ask: when, how much, what kind, for what reason. */
const tails = new Set(['vaxt', 'zaman', 'qeder', 'cur', 'sebebe', 'sebebden', 'meqsedle']);

/** Whether a folded word is a part of the question word before it. */
export const isTail = (before: string, folded: string): boolean =>
  before === 'ne' && tails.has(folded);

/** Whether what follows a word is the kind of thing asked for, of which an answer names one: *hansı ölkə?* */
export const asksKind = (folded: string): boolean => folded === 'hansi';

/** Nouns that after a name say only what it is the name of: *Azərbaycan Respublikası, Bakı şəhərində*. */
const classifier = /^(?:respublikas|federasiyas|seher|olkes|vilayet)[iu](?:n(?:[iuea]|d[ea]).*)?$/u;

export const isClassifier = (folded: string): boolean => classifier.test(folded);

/** Whether a folded word need not be found as long as the query has others. */
export const isSoft = (folded: string): boolean => isQuestionWord(folded) || words.has(folded);
