import type { Term } from '../../azerbaijani/analyse.ts';

/** A word as it was typed. */
export interface Word extends Term {
  /** Whether it may be the beginning of a word: the last one, with nothing typed after it. */
  readonly open: boolean;
  /** Whether it is a whole word: what begins with it and goes on with endings is a form of it, and nothing else. */
  readonly isNarrow?: boolean;
}

/**
 * Something to be found: one of several runs of words. A plain word is one run of one word, and one more for each
 * neighbour that it may be one word with; quoted text is one run of several; a name that the essays write otherwise
 * has a run for each way of writing.
 */
export interface Unit {
  /** As it was typed, to be named to the reader. */
  readonly label: string;
  readonly quoted: boolean;
  /** How much of its rarity counts: 1, or ½ for a finite verb. 0: it need not be found at all. */
  readonly meaning: number;
  /** As it was typed, then what may stand for it. */
  readonly runs: readonly (readonly Word[])[];
  /** What the unit before it has, of which it is: *Azərbaycanın əhalisi*. Both are wanted in one sentence. */
  readonly isBound?: boolean;
}

/** What was typed, in that order. At least one unit has a meaning, if there is any. */
export type Query = readonly Unit[];

/** What a place must have to be a result. */
export const wanted = (query: Query): Unit[] => query.filter(({ meaning }) => meaning > 0);

/** The query with its words changed. */
export const mapWords = (query: Query, change: (word: Word) => Word): Unit[] =>
  query.map((unit) => ({ ...unit, runs: unit.runs.map((run) => run.map(change)) }));

/** Written with a capital: more likely a name. */
export const isName = (text: string): boolean => /^\p{Lu}/u.test(text);
