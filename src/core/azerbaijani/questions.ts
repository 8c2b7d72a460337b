import { fold } from './keys.ts';

/**
 * Words with which one asks, and words too general to be looked for beside others: a query is about the rest. They
 * do stand in the essays, so a query of nothing else must still look for them.
 */
const words = new Set(
  (
    'nədi nəyi nəyin niyə neçənci haçan haqqında haqda barədə barəsində görə dair aid üçün var varmı vardır yox ' +
    'yoxdur demək deməkdir deyilir mənası olunur edir edilir bu o ki də da isə və ya ilə bəs axı mı mi mu mü'
  )
    .split(' ')
    .map(fold),
);

/**
 * Question words with nouns' suffixes, folded: *kimlərdən, hansıdır, neçəyədir*. No possessives of the first and
 * second person: haram is no hara, nənə no nə.
 */
const inflected =
  /^(?:kim(?:ler)?(?:[ei]|in|den?|le)?|(?:nec[ei]|ne|hansi|hara)(?:l[ae]r)?(?:s?i)?(?:n?in|y[ae]|n?d[ae]n?|yl[ae])?)(?:dir(?:l[ae]r)?)?$/u;

/** Whether a folded word may go unfound as long as the query has another: “Orta dəhliz nədir?”. */
export const isQuestionWord = (folded: string): boolean =>
  words.has(folded) || inflected.test(folded);
