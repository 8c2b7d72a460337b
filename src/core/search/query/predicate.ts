import { analyse } from '../../azerbaijani/analyse.ts';
import { isName, type Unit } from './query.ts';

/** Endings of finite verbs and of the copula, folded, with the question -mI: *doldurur, qoruyurdu, vacibdir*. */
const finite =
  /(?:[iuae]r|[iu]b|m[iu]s|[ae]c[ae][qk]|d[iu]|m[ae]z)(?:d[iu]r?)?(?:l[ae]r)?(?:m[iu])?$/u;
/** Stems of the verbs to do and to be, before which a noun says what is done: *qəbul olunub, iştirak edir*. */
const light = new Set(['et', 'ol']);
/** A question word that is the predicate itself: *X nədir?* */
const copula = /d[iu]r(?:l[ae]r)?$/u;

/**
 * The predicate of a question; `null` where there is none, or nothing besides it. Azerbaijani puts it last, after
 * what the question is about and the question word: *Strateji boşluğu kim doldurur?*
 * @param soft units that need not be found anyway
 */
export function predicateOf(all: readonly Unit[], soft: readonly Unit[]): Unit | null {
  const asking = all.filter(({ asks }) => asks);
  if (asking.length === 0 || asking.some((unit) => !isLight(unit) && copula.test(foldOf(unit))))
    return null;
  const last = all.at(-1);
  const verb = last && isLight(last) ? all.at(-2) : last;
  if (!verb || verb.quoted || soft.includes(verb) || isName(verb.label)) return null;
  if (verb === last && !finite.test(foldOf(verb))) return null;
  return all.some((unit) => unit !== verb && !soft.includes(unit)) ? verb : null;
}

/** An adjective in -lI says of a thing that it has what the noun names: *təhlükəlidir*, for there is təhlükə. */
export function withNoun(unit: Unit): Unit {
  const noun = /^(.{3,})l[iu]$/u.exec(unit.runs[0]?.at(-1)?.stem ?? '')?.[1];
  if (noun === undefined) return unit;
  const run = analyse(noun).map((term) => ({ ...term, open: false }));
  return { ...unit, runs: [...unit.runs, run] };
}

/** Whether a unit is a verb that says nothing without the noun before it. */
export const isLight = ({ runs }: Unit): boolean => light.has(runs[0]?.at(-1)?.stem ?? '');

const foldOf = ({ runs }: Unit): string => runs[0]?.at(-1)?.fold ?? '';
