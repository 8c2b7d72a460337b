import { tokens } from '../azerbaijani/tokens.ts';
import type { Essay } from '../edition/essay.ts';
import { leaves } from '../edition/leaves.ts';
import type { IndexEntry } from './index-entry.ts';

/** A word that looks like a name and belongs to no entry of the index. */
export interface Unindexed {
  readonly slug: string;
  /** Anchor of its leaf. */
  readonly id: string;
  readonly word: string;
}

/** A sentence begins at the start of a leaf and after a full stop, question mark or colon. */
const opensSentence = (text: string, at: number) =>
  /(?:^|[.?!:…\n])[\s“”«»–—-]*$/u.test(text.slice(0, at));

const romanFigure = /^[IVXLC]+$/u;

/** Capitalised words inside a sentence that no entry has, in reading order: what an editor may want to add. */
export function unindexed(essays: readonly Essay[], index: readonly IndexEntry[]): Unindexed[] {
  const known = new Map<string, { start: number; end: number }[]>();
  for (const { occurrences } of index) {
    for (const { essay, paragraph, start, end } of occurrences) {
      const place = `${essay}/${paragraph.id}`;
      known.set(place, [...(known.get(place) ?? []), { start, end }]);
    }
  }
  return essays.flatMap((essay) =>
    leaves(essay).flatMap(({ id, text }) => {
      const ranges = known.get(`${essay.slug}/${id}`) ?? [];
      return tokens(text)
        .filter((word) => /^\p{Lu}/u.test(word.text) && !romanFigure.test(word.text))
        .filter(({ start }) => !opensSentence(text, start))
        .filter(({ start: at }) => !ranges.some(({ start, end }) => start <= at && at < end))
        .map((word) => ({ slug: essay.slug, id, word: word.text }));
    }),
  );
}
