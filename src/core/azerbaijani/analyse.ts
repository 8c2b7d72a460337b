import { exactKey, foldExact } from './keys.ts';
import { withoutEnding } from './set-off.ts';
import { stem } from './stem.ts';
import { type Token, tokens } from './tokens.ts';

/** A word and the three keys under which it is compared, strictest first. */
export interface Term extends Token {
  /** The text without an ending that a hyphen or an apostrophe sets off: `ABŞ` of `ABŞ-ın`. The keys are its own. */
  readonly word: string;
  readonly exact: string;
  readonly fold: string;
  readonly stem: string;
}

type Keys = Pick<Term, 'word' | 'exact' | 'fold' | 'stem'>;

/** Words looked at before: a text repeats many of its words, a collection nearly all of them. */
const known = new Map<string, Keys>();
/** So that no text, however long, fills the memory. */
const mostKnown = 50_000;

/** What a word's stem is: so many letters of its fold, or, where it is none of its beginnings, the stem. */
export type StemCode = number | string;

function keysOf(token: string, stemOf = stem): Keys {
  const before = known.get(token);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const word = withoutEnding(token);
  const exact = exactKey(word);
  const fold = foldExact(exact);
  const keys = { word, exact, fold, stem: stemOf(fold) };
  known.set(token, keys);
  return keys;
}

/** The words of a text with their keys. */
export const analyse = (text: string): Term[] =>
  tokens(text).map((token) => ({ ...token, ...keysOf(token.word) }));

/** The stems of all different words of some texts, in the order in which they first appear. */
export const stemCodes = (texts: readonly string[]): StemCode[] =>
  [...new Set(texts.flatMap((text) => tokens(text).map(({ word }) => word)))]
    .map((token) => keysOf(token))
    .map(({ fold, stem: own }) => (fold.startsWith(own) ? own.length : own));

/** Analyses texts with the codes of their words: reading a code costs a hundredth of finding a stem. */
export function analyseCoded(texts: readonly string[], codes: readonly StemCode[]): Term[][] {
  const seen = new Set<string>();
  return texts.map((text) =>
    tokens(text).map((token) => {
      const code = seen.has(token.word) ? undefined : codes[seen.size];
      seen.add(token.word);
      const read = (fold: string) =>
        typeof code === 'number' ? fold.slice(0, code) : (code ?? stem(fold));
      return { ...token, ...keysOf(token.word, read) };
    }),
  );
}
