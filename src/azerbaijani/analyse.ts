import { exactKey, foldExact } from './keys.ts';
import { stem } from './stem.ts';
import { type Token, tokens } from './tokens.ts';

/** A word and the three keys under which it is compared, strictest first. */
export interface Term extends Token {
  readonly exact: string;
  readonly fold: string;
  readonly stem: string;
}

/** The words of a text with their keys. */
export const analyse = (text: string): Term[] =>
  tokens(text).map((token) => {
    const exact = exactKey(token.text);
    const fold = foldExact(exact);
    return { ...token, exact, fold, stem: stem(fold) };
  });
