import { analyse, type Term } from '../../azerbaijani/analyse.ts';
import { isEnding } from '../../azerbaijani/endings.ts';
import { fold } from '../../azerbaijani/keys.ts';
import { beginsAnother } from '../../azerbaijani/known.ts';
import { isSpeltOtherwise } from '../../azerbaijani/spelling.ts';
import { isFunctionWord } from '../query/meaning.ts';
import { shortestPart } from '../query/parse.ts';
import { isName, type Unit, type Word } from '../query/query.ts';
import { constants } from './constants.ts';
import type { Document } from './document.ts';

/** A place where a unit is found: words `from` to `to` (exclusive) of a document. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** What the form is worth of the word that is least near. */
  readonly worth: number;
}

/** A form that shares so many letters of the endings typed shares an ending: modernləş-dir-məyə, not dəhliz-d-ir. */
const sharedEnding = 3;
/** What makes another word of a whole one: dost-luq, uğur-lu, qrup-laş-. */
const derived = /^(?:l[aeiu]|s[iu]z|c[iu]|i$)/u;

/** What the form of a word is worth, nearest first; 0 when it is another word. */
function worthOf(asked: Word, found: Term): number {
  const isForm = found.stem === asked.stem;
  const isLonger = found.fold.startsWith(asked.fold);
  if (!(isForm || (asked.open && isLonger)) || isSpeltOtherwise(asked, found)) return 0;
  const rest = found.fold.slice(asked.fold.length);
  if (!isForm) return asked.isNarrow && !derived.test(rest) ? 0 : constants.prefix;
  if (found.exact === asked.exact) return constants.exact;
  if (found.fold === asked.fold) return constants.fold;
  if (isFunctionWord(found) && !isFunctionWord(asked)) return 0;
  if (asked.isNarrow && !isName(found.text) && !(isLonger && isEnding(rest))) return 0;
  // The endings typed but for two letters at most: ölkəmizin for ölkəmiz.
  const length = Math.max(asked.stem.length + sharedEnding, asked.fold.length - 2);
  return found.fold.startsWith(asked.fold.slice(0, length)) ? constants.near : constants.stem;
}

/** All places of a unit in a document, in reading order. */
function spansOf({ runs }: Unit, document: Document): Span[] {
  const spans = runs.flatMap((run) => spansOfRun(run, document));
  const [[word, ...more] = []] = runs;
  if (spans.length === 0 && word && more.length === 0) return spansInTwo(word, document);
  return runs.length > 1 ? spans.sort((a, b) => a.from - b.from) : spans;
}

function spansOfRun(run: readonly Word[], document: Document): Span[] {
  const [first] = run;
  if (!first) return [];
  const places = first.open ? document.words.keys() : document.placesOf(first.stem);
  const spans: Span[] = [];
  for (const from of places) {
    const block = document.words[from]?.block ?? 0;
    let worth = 1;
    for (let at = 0; at < run.length && worth > 0; at += 1) {
      const [asked, found] = [run[at], document.words[from + at]];
      const isNext = asked && found?.block === block;
      worth = Math.min(worth, isNext ? worthOf(asked, found) : 0);
    }
    if (worth > 0) spans.push({ from, to: from + run.length, block, worth });
  }
  return spans;
}

/** Where the text writes as two or three words what was typed as one: *ortadəhliz*. */
function spansInTwo(word: Word, document: Document): Span[] {
  // Forms of a word differ in the last letters of its stem at most: nothing else is worth the time of finding a stem.
  const root = word.fold.slice(0, word.stem.length - 2);
  return document.words.flatMap(({ fold: part, word: first, block }, from): Span[] => {
    const left = word.fold.length - part.length;
    if (Math.min(part.length, left) < shortestPart || !word.fold.startsWith(part)) return [];
    const asked = { ...word, open: word.open && left > shortestPart + 1 };
    let joined = first;
    for (let to = from + 2; to <= from + 3 && document.words[to - 1]?.block === block; to += 1) {
      joined += document.words[to - 1]?.word ?? '';
      if (!fold(joined).startsWith(root)) continue;
      const [one] = analyse(joined);
      if (one && worthOf(asked, one) > 0) return [{ from, to, block, worth: constants.stem }];
    }
    return [];
  });
}

/**
 * The spans of a unit in several documents. A word that stands in one of them as it is, is no beginning of what
 * would be the same word, with nothing but an ending more, were it not another: mədən, mədəni.
 */
export function spansIn(unit: Unit, documents: readonly Document[]): Span[][] {
  const all = documents.map((document) => spansOf(unit, document));
  const isWhole = ({ worth }: Span) => worth > constants.prefix;
  const last = unit.runs[0]?.at(-1);
  if (!last?.open || !all.flat().some(isWhole)) return all;
  const wordAt = (at: number, { to }: Span) => documents[at]?.words[to - 1]?.fold ?? '';
  return all.map((spans, at) =>
    spans.filter((span) => isWhole(span) || !beginsAnother(last.fold, wordAt(at, span))),
  );
}
