import { analyse } from '../../azerbaijani/analyse.ts';
import type { AliasTable } from './aliases.ts';
import { isItself, isPossessed, meaningOf } from './meaning.ts';
import { type Query, type Unit, type Word, wanted } from './query.ts';

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
  const different = withoutRepeats(units).slice(0, mostUnits);
  const all = different.some(({ meaning }) => meaning > 0)
    ? different
    : different.map((unit) => ({ ...unit, meaning: 1 }));
  return wanted(all).length > 1 ? all : all.map(narrow);
}

function narrow(unit: Unit): Unit {
  const isOther = (word: Word) => !unit.quoted && unit.meaning > 0 && isItself(word);
  return {
    ...unit,
    runs: unit.runs.map((run) => run.map((word) => ({ ...word, isNarrow: isOther(word) }))),
  };
}

/** Words between quotes are wanted in that order, side by side, in whatever form. */
function phrase(text: string, start: number, open: boolean): Unit[] {
  const words = wordsOf(text, start, open);
  if (words.length === 0) return [];
  const joined = words.slice(1).flatMap((_, at) => {
    const one = join(words[at], words[at + 1]);
    return one ? [[...words.slice(0, at), one, ...words.slice(at + 2)]] : [];
  });
  return [{ label: `“${text.trim()}”`, quoted: true, meaning: 1, runs: [words, ...joined] }];
}

/** Every word by itself; words that are a name's alias stand for the name. */
function plain(text: string, start: number, open: boolean, aliases: AliasTable): Unit[] {
  const words = wordsOf(text.slice(start), start, open);
  const between = (at: number) => text.slice(words[at]?.end, words[at + 1]?.start);
  const joined = (at: number): Word[][] => {
    const space = between(at);
    const isCut = /^[-‐‑\u00ad]\s+$/u.test(space);
    const isNear = words.length <= mostJoined && /^\s*[-‐‑\u00ad]?\s*$/u.test(space);
    const one = isCut || isNear ? join(words[at], words[at + 1], isCut) : null;
    return one ? [[one]] : [];
  };
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const alias = aliases.at(words, at);
    const run = words.slice(at, at + (alias?.length ?? 1));
    const label = run.map((word) => word.text).join(' ');
    const isPlain = alias === null;
    units.push({
      label,
      quoted: false,
      isBound: isPlain && (units.at(-1)?.meaning ?? 0) > 0 && isPossessed(words[at - 1], words[at]),
      meaning: isPlain
        ? meaningOf(words, at, at === words.length - 1 || /[.,;:!?…\n]/u.test(between(at)))
        : 1,
      runs: [
        run,
        ...(alias?.written ?? []),
        ...(isPlain ? [...joined(at - 1), ...joined(at)] : []),
      ],
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
  return {
    ...one,
    text: `${first.text} ${second.text}`,
    start: first.start,
    end: second.end,
    open: false,
  };
}

/** A word typed again says nothing more. */
function withoutRepeats(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter(({ quoted: isQuoted, runs }) => {
    const name = isQuoted ? '' : (runs[0] ?? []).map(({ stem }) => stem).join(' ');
    const isNew = name === '' || !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
