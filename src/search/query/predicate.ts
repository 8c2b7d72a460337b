import type { Unit } from './query.ts';

/** Endings of finite verbs and of the copula, folded, with the question -mI: *doldurur, qoruyurdu, vacibdir*. */
const finite =
  /(?:[iuae]r|[iu]b|m[iu]s|[ae]c[ae][qk]|d[iu]|m[ae]z)(?:d[iu]r?)?(?:l[ae]r)?(?:m[iu])?$/u;
/** The passive of a compound verb, whose noun says what is done: *qəbul olunub, elan edilir*. */
const passive = /^(?:edil|olun)/u;
/** A question word that is the predicate itself: *X nədir?* */
const copula = /d[iu]r(?:l[ae]r)?$/u;

/**
 * The predicate of a question; `null` where there is none, or nothing besides it. Azerbaijani puts it last, after
 * what the question is about and the question word: *Strateji boşluğu kim doldurur?*
 * @param soft units that need not be found anyway
 */
export function predicateOf(all: readonly Unit[], soft: readonly Unit[]): Unit | null {
  const asking = all.filter(({ asks }) => asks);
  if (asking.length === 0 || asking.some((unit) => copula.test(foldOf(unit)))) return null;
  const last = all.at(-1);
  const verb = last && passive.test(foldOf(last)) ? all.at(-2) : last;
  if (!verb || verb.quoted || soft.includes(verb) || isName(verb)) return null;
  if (verb === last && !finite.test(foldOf(verb))) return null;
  return all.some((unit) => unit !== verb && !soft.includes(unit)) ? verb : null;
}

const foldOf = ({ runs }: Unit): string => runs[0]?.at(-1)?.fold ?? '';

const isName = ({ label }: Unit): boolean => /^\p{Lu}/u.test(label);
