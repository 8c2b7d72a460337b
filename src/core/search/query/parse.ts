import { analyse } from '../../azerbaijani/analyse.ts';
import type { AliasTable } from './aliases.ts';
import { isItself, isPossessed, meaningOf } from './meaning.ts';
import { mapWords, type Query, type Unit, type Word, wanted } from './query.ts';

/** The rest of a pasted page is left unread. */
const longest = 2000;
const mostUnits = 120;
/** In a longer query words are joined only over a hyphen: each joined word is looked up. */
const mostJoined = 12;
/** How many letters a part has at least where one word is typed as two, or two as one. */
export const shortestPart = 2;

/** Single quotes around words, which are apostrophes inside them. */
const singleQuotes =
  /(?<![\p{L}\p{N}])['‘‚‹](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])['’›](?![\p{L}\p{N}])/gu;
const quoted = /["“”„‟«»]([^"“”„‟«»]*)(["“”‟«»]|$)/gu;
const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const clauseEnd = /[.,;:!?…\n]/u;

/** Reads what a reader typed. Whatever the input, the answer is a query, at worst an empty one. */
export function parse(input: string, aliases: AliasTable): Query {
  const text = input.slice(0, longest);
  const marked = text.replace(singleQuotes, '"');
  const units: Unit[] = [];
  let end = 0;
  for (const { 0: whole, 1: inner = '', 2: closing, index } of marked.matchAll(quoted)) {
    units.push(...plain(text.slice(0, index), end, false, aliases));
    units.push(...phrase(inner, index + 1, !closing && endsInWord.test(inner)));
    end = index + whole.length;
  }
  units.push(...plain(text, end, endsInWord.test(text.slice(end)), aliases));
  // A word typed again says nothing more.
  const names = units.map(({ quoted: isQuoted, label, runs: [run = []] }) =>
    isQuoted ? label : run.map(({ stem }) => stem).join(' '),
  );
  const different = units.filter((_, at) => names.indexOf(names[at] ?? '') === at);
  const some = different.slice(0, mostUnits);
  const isVoid = wanted(some).length === 0;
  const all = isVoid ? some.map((unit) => ({ ...unit, meaning: 1 })) : some;
  const isAlone = wanted(all).flatMap(({ runs: [run = []] }) => run).length === 1;
  return isAlone ? mapWords(all, (word) => ({ ...word, isNarrow: isItself(word) })) : all;
}

/** Words between quotes are wanted in that order, side by side, in whatever form. */
function phrase(text: string, start: number, open: boolean): Unit[] {
  const words = wordsOf(text, start, open);
  if (words.length === 0) return [];
  const joined = words.slice(1).flatMap((next, at) => {
    const one = join(words[at], next);
    return one ? [[...words.slice(0, at), one, ...words.slice(at + 2)]] : [];
  });
  return [{ label: `“${text.trim()}”`, quoted: true, meaning: 1, runs: [words, ...joined] }];
}

/** Every word by itself; words that are a name's alias stand for the name. */
function plain(text: string, start: number, open: boolean, aliases: AliasTable): Unit[] {
  const words = wordsOf(text.slice(start), start, open);
  const between = (at: number) => text.slice(words[at]?.end, words[at + 1]?.start);
  const joined = (at: number): Word[][] => {
    const isCut = /^[-‐‑\u00ad]\s+$/u.test(between(at));
    const isNear = words.length <= mostJoined && /^\s*[-‐‑\u00ad]?\s*$/u.test(between(at));
    const one = isCut || isNear ? join(words[at], words[at + 1], isCut) : null;
    return one ? [[one]] : [];
  };
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const alias = aliases.at(words, at);
    const run = words.slice(at, at + (alias?.length ?? 1));
    const ends = at === words.length - 1 || clauseEnd.test(between(at));
    const hasHaver = (units.at(-1)?.meaning ?? 0) > 0 && isPossessed(words[at - 1], words[at]);
    units.push({
      label: run.map((word) => word.text).join(' '),
      quoted: false,
      isBound: hasHaver && !alias,
      meaning: alias ? 1 : meaningOf(words, at, ends),
      runs: [run, ...(alias?.written ?? [...joined(at - 1), ...joined(at)])],
    });
    at += run.length;
  }
  return units;
}

const wordsOf = (text: string, start: number, open: boolean): Word[] =>
  analyse(text)
    .filter(({ stem }) => stem !== '')
    .map((term, at, all) => ({
      ...term,
      start: term.start + start,
      end: term.end + start,
      open: open && at === all.length - 1,
    }));

/** Two neighbours as one word: *çox şaxəli*, and what a newspaper has cut at the end of a line. */
function join(first: Word | undefined, second: Word | undefined, isCut = false): Word | null {
  if (!first || !second) return null;
  if (Math.min(first.fold.length, second.fold.length) < shortestPart) return null;
  const [one, ...more] = analyse(first.word + second.word);
  // What has the stem of its first part is no other word: kənd-mək of kənd məktəbi.
  const isOther = isCut || (one && one.stem.length > first.fold.length);
  if (!one || more.length > 0 || !isOther) return null;
  const text = `${first.text} ${second.text}`;
  return { ...one, text, start: first.start, end: second.end, open: false };
}
