import { analyse, type Term } from '../../azerbaijani/analyse.ts';
import { isEnding } from '../../azerbaijani/endings.ts';
import { beginsAnother } from '../../azerbaijani/known.ts';
import { isSpeltOtherwise } from '../../azerbaijani/spelling.ts';
import { isFunctionWord } from '../query/meaning.ts';
import { shortestPart } from '../query/parse.ts';
import { isName, type Unit, type Word } from '../query/query.ts';
import type { Document } from './document.ts';

/** How near a word of the text is to the word asked for, nearest first. */
export const tiers = { exact: 0, fold: 1, near: 2, stem: 3, prefix: 4, kin: 5 } as const;
export type Tier = (typeof tiers)[keyof typeof tiers];

/** A place where a unit is found: words `from` to `to` (exclusive) of a document. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** That of its least near word. */
  readonly tier: Tier;
}

/** How near a word is, or `null` when it is another word. */
export function tierOf(asked: Word, found: Term): Tier | null {
  const isForm = found.stem === asked.stem;
  if (!isForm && !(asked.open && found.fold.startsWith(asked.fold))) return null;
  if (isSpeltOtherwise(asked, found)) return null;
  if (isForm) {
    if (found.exact === asked.exact) return tiers.exact;
    if (found.fold === asked.fold) return tiers.fold;
    if (isFunctionWord(found) && !isFunctionWord(asked)) return null;
    if (asked.isNarrow && !isName(found.text) && !isLonger(asked, found)) return null;
    return isNearForm(asked, found) ? tiers.near : tiers.stem;
  }
  return asked.isNarrow && !derived.test(found.fold.slice(asked.fold.length)) ? null : tiers.prefix;
}

/** What makes another word of a whole one: dost-luq, uğur-lu, qrup-laş-. */
const derived = /^(?:l[aeiu]|s[iu]z|c[iu]|i$)/u;

const isLonger = (asked: Word, { fold }: Term): boolean =>
  fold.startsWith(asked.fold) && isEnding(fold.slice(asked.fold.length));

/** A form that shares so many letters of the endings typed shares an ending: modernləş-dir-məyə, not dəhliz-d-ir. */
const sharedEnding = 3;

/** Whether a form has the endings typed but for two letters at most: ölkəmizin for ölkəmiz. */
function isNearForm({ stem, fold }: Word, found: Term): boolean {
  const length = Math.max(stem.length + sharedEnding, fold.length - 2);
  return found.fold.startsWith(fold.slice(0, length));
}

/** All places of a unit in a document, in reading order. */
export function spansOf(unit: Unit, document: Document): Span[] {
  const spans = unit.runs.flatMap((run) => spansOfRun(run, document));
  const [[word, ...more] = []] = unit.runs;
  if (spans.length === 0 && word && more.length === 0) return spansInTwo(word, document);
  return unit.runs.length > 1 ? spans.sort((a, b) => a.from - b.from) : spans;
}

function spansOfRun([first, ...rest]: readonly Word[], document: Document): Span[] {
  if (!first) return [];
  return startsOf(first, document).flatMap(({ place, tier }): Span[] => {
    const block = document.blockAt(place);
    let worst = tier;
    for (const [index, asked] of rest.entries()) {
      const at = place + 1 + index;
      const found = document.words[at];
      const next = found && document.blockAt(at) === block ? tierOf(asked, found) : null;
      if (next === null) return [];
      if (next > worst) worst = next;
    }
    return [{ from: place, to: place + 1 + rest.length, block, tier: worst }];
  });
}

function startsOf(word: Word, document: Document): { place: number; tier: Tier }[] {
  const places = word.open
    ? document.words.flatMap((found, place) => (tierOf(word, found) === null ? [] : [place]))
    : document.placesOf(word.stem);
  return places.flatMap((place) => {
    const found = document.words[place];
    const tier = found ? tierOf(word, found) : null;
    return tier === null ? [] : [{ place, tier }];
  });
}

/** Where a word stands that the text writes as two or more, the first as they are, the last in any form: *ortadəhliz*. */
function spansInTwo(word: Word, document: Document): Span[] {
  return document.words.flatMap((_, place): Span[] => {
    const to = endOfParts(word, document, place);
    return to === null
      ? []
      : [{ from: place, to, block: document.blockAt(place), tier: tiers.stem }];
  });
}

function endOfParts(word: Word, document: Document, place: number): number | null {
  const [found, next] = [document.words[place], document.words[place + 1]];
  if (!found || !next || document.blockAt(place + 1) !== document.blockAt(place)) return null;
  const { length } = found.fold;
  const isPart = length >= shortestPart && word.fold.length - length >= shortestPart;
  if (!isPart || !word.fold.startsWith(found.fold)) return null;
  const [first, rest] = [part(word, 0, length), part(word, length)];
  if (!first || !rest || tierOf({ ...first, open: false }, found) === null) return null;
  const last = { ...rest, open: rest.open && rest.fold.length > shortestPart + 1 };
  return tierOf(last, next) === null ? endOfParts(rest, document, place + 1) : place + 2;
}

/** Some letters of a word as a word; `null` where its letters do not stand under those of its fold. */
export function part(word: Word, start: number, end?: number): Word | null {
  if (word.exact.length !== word.fold.length) return null;
  const [one] = analyse(word.exact.slice(start, end));
  return one ? { ...one, open: word.open } : null;
}

/** Two words with so many letters alike at their beginnings are taken for kin: tikinti, tikilir. */
const shortestRoot = 3;
const kinship = 0.6;

/** Where words stand that may be derived of the same root: nothing found, but a hint at what is near. */
export function kinOf({ runs, quoted }: Unit, document: Document): Span[] {
  const [[word, ...more] = []] = runs;
  if (!word || more.length > 0 || quoted) return [];
  return document.words.flatMap(({ stem }, place): Span[] => {
    let alike = 0;
    while (alike < stem.length && stem[alike] === word.fold[alike]) alike += 1;
    const isKin =
      alike > shortestRoot && alike >= kinship * Math.max(stem.length, word.stem.length);
    return isKin
      ? [{ from: place, to: place + 1, block: document.blockAt(place), tier: tiers.kin }]
      : [];
  });
}

/**
 * The spans of a unit in several documents. A word that stands in one of them as it is, is no beginning of what
 * would be the same word, with nothing but an ending more, were it not another: mədən, mədəni.
 */
export function spansIn(unit: Unit, documents: readonly Document[]): Span[][] {
  const all = documents.map((document) => spansOf(unit, document));
  const isWhole = ({ tier }: Span) => tier < tiers.prefix;
  const last = unit.runs[0]?.at(-1);
  if (!last?.open || !all.flat().some(isWhole)) return all;
  return all.map((spans, at) =>
    spans.filter((span) => {
      const found = documents[at]?.words[span.to - 1]?.fold ?? '';
      return isWhole(span) || !beginsAnother(last.fold, found);
    }),
  );
}
