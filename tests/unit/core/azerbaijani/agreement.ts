import { fold } from '../../../../src/core/azerbaijani/keys.ts';
import { stem } from '../../../../src/core/azerbaijani/stem.ts';

/** How well the forms of words agree on a stem. */
export interface Agreement {
  readonly forms: number;
  /** `NaN`, which is no share at all, where there is no form. */
  readonly share: number;
  readonly astray: readonly string[];
}

/** Share of forms with the stem that most forms of their word have; `skip` drops forms from the count. */
export function agreement(
  words: readonly (readonly string[])[],
  skip: (folded: string) => boolean = () => false,
): Agreement {
  const astray: string[] = [];
  let forms = 0;
  for (const word of words) {
    const folded = [...new Set(word.map(fold))].filter((form) => !skip(form));
    const main = mainStem(folded);
    forms += folded.length;
    astray.push(...folded.filter((form) => stem(form) !== main));
  }
  return { forms, share: 1 - astray.length / forms, astray };
}

/** The stem of most forms. */
export function mainStem(folded: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of folded) {
    const key = stem(form);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
