import { fold } from './keys.ts';

/**
 * Words with which one asks, and words too general to be looked for beside others: a query is about the rest. They
 * do stand in the essays, so a query of nothing else must still look for them.
 */
const words = new Set(
  (
    'nə nədir nədən nədi nəyi nəyə nəyin nələr nələrdir kim kimdir kimin kimə kimi kimdən kimlər kimlərdir niyə ' +
    'necə necədir neçə neçədir neçənci hansı hansıdır hansılar hansılardır hansılarıdır hara haradır harada haraya haradan ' +
    'haçan nəçi nəçidir haqqında haqda barədə barəsində görə dair aid üçün var varmı vardır yox yoxdur ' +
    'demək deməkdir deyilir mənası olunur edir edilir bu o ki də da isə və ya ilə bəs axı mı mi mu mü'
  )
    .split(' ')
    .map(fold),
);

/** Whether a folded word may go unfound as long as the query has another: “Orta dəhliz nədir?”. */
export const isQuestionWord = (folded: string): boolean => words.has(folded);
