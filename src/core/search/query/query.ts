import type { Term } from '../../azerbaijani/analyse.ts';

/** A word as it was typed. */
export interface Word extends Term {
  /** Whether it may be the beginning of a word: the last one, with nothing typed after it. */
  readonly open: boolean;
}

/**
 * Something to be found: one of several runs of words. A plain word is one run of one word, quoted text
 * one run of several; a name that the essays write otherwise has a run for each way of writing.
 */
export interface Unit {
  /** As it was typed, to be named to the reader. */
  readonly label: string;
  readonly quoted: boolean;
  /** Whether it makes a question of the query. */
  readonly asks: boolean;
  readonly runs: readonly (readonly Word[])[];
}

export interface Query {
  /** What must be found, in the order typed. */
  readonly units: readonly Unit[];
  /** What need not be found, but says more where it is. */
  readonly soft: readonly Unit[];
  /**
   * What a question says of what it asks about: need not be found, for an answer may say it otherwise, but
   * places that have it come first.
   */
  readonly predicate: Unit | null;
}

/** Whether a query asks: *Orta dəhliz nədir?* */
export const isQuestion = ({ soft }: Query): boolean => soft.some(({ asks }) => asks);

/** Written with a capital: more likely a name, and what a question is about. */
export const isName = (text: string): boolean => /^\p{Lu}/u.test(text);
