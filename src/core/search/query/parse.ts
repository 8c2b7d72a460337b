import { analyse } from '../../azerbaijani/analyse.ts';
import { isQuestionWord } from '../../azerbaijani/questions.ts';
import type { AliasTable } from './aliases.ts';
import { isLight, predicateOf, withNoun } from './predicate.ts';
import type { Query, Unit, Word } from './query.ts';
import { asksKind, isClassifier, isSoft, isTail } from './soft-words.ts';

/** The rest of a pasted page is left unread. */
const longest = 400;
const mostUnits = 24;

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
  return sorted(units.slice(0, mostUnits));
}

/** Words between quotes are wanted in that order, side by side, in whatever form. */
function phrase(text: string, start: number, open: boolean): Unit[] {
  const words = wordsOf(text, start, open);
  return words.length > 0
    ? [{ label: `“${text.trim()}”`, quoted: true, asks: false, runs: [words] }]
    : [];
}

/** Every word by itself; words that are a name's alias stand for the name. */
function plain(text: string, start: number, open: boolean, aliases: AliasTable): Unit[] {
  const words = wordsOf(text.slice(start), start, open);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const alias = aliases.at(words, at);
    const run = words.slice(at, at + (alias?.length ?? 1));
    const label = run.map((word) => word.text).join(' ');
    const asks = run.length === 1 && run.some(({ fold }) => isQuestionWord(fold));
    units.push({ label, quoted: false, asks, runs: [run, ...(alias?.written ?? [])] });
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

/** Question words and the like are wanted only where there is nothing else. */
function sorted(all: readonly Unit[]): Query {
  const folds = all.map(plainFold);
  const isQuestion = all.some(({ asks }) => asks);
  const soft = all.filter((unit, at) => {
    const fold = folds[at] ?? '';
    const before = folds[at - 1] ?? '';
    return (
      isSoft(fold) ||
      isTail(before, fold) ||
      (isQuestion && fold !== '' && isLight(unit)) ||
      (fold !== '' && asksKind(before)) ||
      (at > 0 && isClassifier(fold))
    );
  });
  if (soft.length === all.length) return { units: soft, soft: [], predicate: null };
  const predicate = predicateOf(all, soft);
  const units = all.filter((unit) => unit !== predicate && !soft.includes(unit));
  return { units, soft, predicate: predicate && withNoun(predicate) };
}

/** The folded word of a unit that is a plain word; else nothing. */
function plainFold({ quoted, runs }: Unit): string {
  const [[first, ...more] = []] = runs;
  return !quoted && runs.length === 1 && more.length === 0 && first ? first.fold : '';
}
