/** A place of the source that an editor should look at. */
export interface Suspicion {
  /** Line of the source, from 1. */
  readonly line: number;
  /** The word or sign, with what stands beside it. */
  readonly words: string;
  readonly why: string;
}

/** Signs that a damaged font or a scan leaves behind, each told in words. */
const signs: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: /\S*\p{L}"(?=\s|$)/gu,
    why: 'a straight quotation mark after a word: a question mark?',
  },
  { pattern: /(?<=\s|^)"\p{L}\S*/gu, why: 'a straight quotation mark: “ or ”?' },
  { pattern: /(?<=\s|^)[“(]?;[;,\p{L}]\S*|\p{L};\p{L}\S*/gu, why: '“;” inside a word: a letter?' },
  {
    pattern: /(?<=\s|^)\(\p{Ll}[^\s()]*(?=\s|$)/gu,
    why: '“(” before a word and no “)” behind it: a letter?',
  },
  { pattern: /\S*\p{L}\/\p{L}\S*|(?<=\s|^)\/\p{L}\S*/gu, why: '“/” inside a word: a letter?' },
  { pattern: /\p{L}+\d+\p{L}+/gu, why: 'a figure inside a word: a letter?' },
  {
    pattern: /\S*[^\x20-\x7EƏəĞğİıŞşÇçÖöÜü«»“”‘’„–—−…°№§•·‒◦▪■●¹²³⁰⁴-⁹\s]\S*/gu,
    why: 'a letter that Azerbaijani does not have',
  },
];

const longest = 60;

/** Everything in the source's lines that may be damage, in order. */
export const suspicions = (lines: readonly string[]): Suspicion[] =>
  lines.flatMap((text, index) => {
    const found = signs.flatMap(({ pattern, why }) =>
      [...text.matchAll(pattern)].map(({ 0: words, index: at }) => ({ words, at, why })),
    );
    return found
      .sort((a, b) => a.at - b.at)
      .filter(({ at }, n, all) => n === 0 || all[n - 1]?.at !== at)
      .map(({ words, why }) => ({ line: index + 1, words: words.slice(0, longest), why }));
  });
