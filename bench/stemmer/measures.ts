import { fold } from '../../src/core/azerbaijani/keys.ts';
import { errt, type Indices, indices } from './paice.ts';
import type { Pair } from './pairs.ts';

/** Shares of the forms of one word class. */
interface Shares {
  readonly forms: number;
  /** Forms with the key of their lemma. */
  readonly onLemma: number;
  /** The same by frequency. */
  readonly weighted: number;
  /** Forms with the key that most forms of their lemma have. */
  readonly onMajority: number;
  /** Lemmas all of whose forms have the lemma's key. */
  readonly whole: number;
}

export interface Evaluation extends Indices {
  readonly lemmas: number;
  readonly classes: ReadonlyMap<string, Shares>;
  readonly errt: number;
  /** Pairs of frequent lemmas of different families with one key. */
  readonly collisions: {
    readonly lemmas: number;
    readonly pairs: number;
    readonly examples: readonly string[];
  };
  /** `form ← lemma (key | key)` of the forms that miss their lemma, the most frequent first. */
  readonly astray: readonly string[];
}

/**
 * Measures a stemmer.
 * @param key the key under which a word is compared, of a word as it is written
 * @param top how many lemmas, by the frequency of their forms, are looked at for collisions
 */
export function evaluate(
  pairs: readonly Pair[],
  key: (word: string) => string,
  top: number,
): Evaluation {
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    const known = keys.get(word) ?? key(word);
    keys.set(word, known);
    return known;
  };
  const byLemma = Map.groupBy(pairs, ({ lemma }) => lemma);
  const kinds = ['all', ...new Set(pairs.map(({ kind }) => kind).filter((kind) => kind !== ''))];
  const groups = new Map(
    [...byLemma].map(([lemma, own]) => {
      const forms = new Set([lemma, ...own.map(({ form }) => form)]);
      return [lemma, { family: own[0]?.family ?? lemma, forms }];
    }),
  );
  const found = indices(groups, keyOf);
  const frequencies = [...byLemma].map(
    ([lemma, own]) => [lemma, sum(own.map(({ frequency }) => frequency))] as const,
  );
  const frequent = frequencies
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, top)
    .flatMap(([lemma]) => byLemma.get(lemma)?.[0] ?? []);
  const collisions = [...Map.groupBy(frequent, ({ lemma }) => keyOf(lemma)).values()].flatMap(
    (same) =>
      same.flatMap((one, at) =>
        same
          .slice(at + 1)
          .filter((other) => other.family !== one.family)
          .map((other) => `${one.lemma}~${other.lemma}`),
      ),
  );
  return {
    ...found,
    errt: errt(groups, found, fold),
    lemmas: byLemma.size,
    classes: new Map(
      kinds.map((kind) => {
        const own = kind === 'all' ? pairs : pairs.filter((pair) => pair.kind === kind);
        return [kind, shares(own, keyOf)];
      }),
    ),
    collisions: { lemmas: frequent.length, pairs: collisions.length, examples: collisions },
    astray: pairs
      .filter(({ lemma, form }) => keyOf(form) !== keyOf(lemma))
      .toSorted((a, b) => b.frequency - a.frequency)
      .map(({ lemma, form }) => `${form} ← ${lemma} (${keyOf(form)} | ${keyOf(lemma)})`),
  };
}

function shares(pairs: readonly Pair[], keyOf: (word: string) => string): Shares {
  const byLemma = [...Map.groupBy(pairs, ({ lemma }) => lemma)];
  const right = pairs.filter(({ lemma, form }) => keyOf(form) === keyOf(lemma));
  const majorities = byLemma.map(([, own]) =>
    Math.max(...[...Map.groupBy(own, ({ form }) => keyOf(form)).values()].map((it) => it.length)),
  );
  const isWhole = ([lemma, own]: (typeof byLemma)[number]): boolean =>
    own.every(({ form }) => keyOf(form) === keyOf(lemma));
  const weight = (all: readonly Pair[]): number => sum(all.map(({ frequency }) => frequency));
  return {
    forms: pairs.length,
    onLemma: right.length / pairs.length,
    weighted: weight(right) / weight(pairs),
    onMajority: sum(majorities) / pairs.length,
    whole: byLemma.filter(isWhole).length / byLemma.length,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
