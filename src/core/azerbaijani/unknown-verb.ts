import { ofDerived, ofDerivedPassive, ofReciprocal } from './endings.ts';
import { harmonious } from './harmony.ts';
import { isLong } from './shapes.ts';

/** The stem of a verb that no lexicon has, if its endings are such as no noun has. */
export const unknownVerb = (word: string): string | undefined => derived(word) ?? marked(word);

/** -lA-, -lAn-, -lAş- make verbs of any noun: formalaşdırır, gücləndirilməsi. The passive joins its verb. */
function derived(word: string): string | undefined {
  for (let at = word.indexOf('l', 2); at > 0; at = word.indexOf('l', at + 1)) {
    const head = word.slice(0, at + 2);
    const rest = word.slice(at + 2);
    // adla-, üzləş-, but no balans.
    const isDerived = at === 2 ? /^[aeiou][^aeiou]l[ae]$/u : /[aeiou].*l[ae]$/u;
    if (!isDerived.test(head) || !harmonious(head, rest)) continue;
    if (rest.startsWith('s') && ofReciprocal.test(rest.slice(1))) return `${head}s`;
    if (ofDerived.test(rest) || ofDerivedPassive.test(rest)) return head;
  }
  return undefined;
}

/** The infinitive, the negations and -mIş, -mAsI, -ArAQ, -AcAQ, -DIQ with what follows; before them the passive. */
const endings =
  /(?:[iu]l)?(?:m(?:a[qg]|e[ky]).*|m[ae]s[iu].*|m[ae](?:m[ae]|y[ae]n|y[iu]b|y[ae][cr]).*|m(?:[iu]s|[iu]r|[ae]z)(?:d[iu]r?)?(?:l[ae]r)?|y?[ae]r[ae][qk]|y?[ae]c[ae][qkgy].*|d[iu](?:[qk](?:d[ae]n?|c[ae]|l[ae]r.*)|[gy][iu].*))$/u;

function marked(word: string): string | undefined {
  const at = word.search(endings);
  const root = word.slice(0, Math.max(at, 0));
  const rest = word.slice(root.length);
  if (root.length < 2 || !/[aeiou]/u.test(root)) return undefined;
  // A root of one syllable only before the infinitive, or sandığı were of san-.
  return (isLong(root) || /^(?:[iu]l)?m(?:a[qg]|e[ky]|[ae]s)/u.test(rest)) && harmonious(root, rest)
    ? root
    : undefined;
}
