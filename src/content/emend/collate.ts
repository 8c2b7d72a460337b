import { diffArrays } from 'diff';

/** A place where text and source differ, at the size of the words touched. Offsets into the whole text. */
export interface Variant {
  readonly start: number;
  readonly end: number;
  /** What the text has. */
  readonly reading: string;
  /** What the source has. */
  readonly source: string;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Collates the published text with the joined source: every word that is not the same, in reading order. Words
 * that face each other one to one are variants of their own; others are one variant together. Punctuation at a
 * word's edge that both have is left out.
 * @param text the published text as one string, an empty line between its blocks
 * @param source the source's lines joined, laid out alike
 */
export function collate(text: string, source: string): Variant[] {
  const ours = tokens(text);
  const theirs = tokens(source);
  const variants: Variant[] = [];
  for (const run of disjoint(changedRuns(theirs, ours).map((it) => widened(it, ours, theirs)))) {
    for (const { at, from } of isFaced(run, ours, theirs) ? oneByOne(run) : [run]) {
      variants.push(...trimmed(slice(text, ours, at), slice(source, theirs, from)));
    }
  }
  return variants;
}

/** A range of tokens. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Run {
  /** Tokens of the text. */
  readonly at: Span;
  /** Tokens of the source. */
  readonly from: Span;
}

const isBreak = ({ text }: Token) => text.includes('\n');

/** Words and the empty lines between blocks; spaces and the line ends of a verse go without saying. */
function tokens(text: string): Token[] {
  return [...text.matchAll(/\n{2,}|\S+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Stretches in which the two differ. */
function changedRuns(theirs: readonly Token[], ours: readonly Token[]): Run[] {
  const changes = diffArrays(
    theirs.map(({ text }) => text),
    ours.map(({ text }) => text),
  );
  const runs: Run[] = [];
  let [at, from] = [0, 0];
  let [startAt, startFrom] = [0, 0];
  const close = () => {
    if (at > startAt || from > startFrom) {
      runs.push({ at: { start: startAt, end: at }, from: { start: startFrom, end: from } });
    }
  };
  for (const { added, removed, count } of changes) {
    if (removed) from += count;
    else if (added) at += count;
    else {
      close();
      at += count;
      from += count;
      [startAt, startFrom] = [at, from];
    }
  }
  close();
  return runs;
}

/**
 * An emendation has words on both sides: where one has none, the word before (or behind) comes along. A block's end
 * stands between words.
 */
function widened({ at, from }: Run, ours: readonly Token[], theirs: readonly Token[]): Run {
  const sides = [ours.slice(at.start, at.end), theirs.slice(from.start, from.end)];
  const opens = sides.some(([first]) => first && isBreak(first));
  const closes = sides.some((tokens) => tokens.slice(-1).some(isBreak));
  const none = !opens && !closes && sides.some(({ length }) => length === 0);
  const before = ours[at.start - 1];
  const hasBefore = before !== undefined && !isBreak(before);
  const back = opens || (none && hasBefore) ? 1 : 0;
  const on = closes || (none && !hasBefore) ? 1 : 0;
  const wide = ({ start, end }: Span) => ({ start: Math.max(0, start - back), end: end + on });
  return { at: wide(at), from: wide(from) };
}

/** Runs that share a word are one. */
function disjoint(runs: readonly Run[]): Run[] {
  const apart: Run[] = [];
  for (const run of runs) {
    const last = apart.at(-1);
    if (!last || last.at.end <= run.at.start) apart.push(run);
    else apart[apart.length - 1] = { at: both(last.at, run.at), from: both(last.from, run.from) };
  }
  return apart;
}

const both = ({ start }: Span, { end }: Span): Span => ({ start, end });

/** Whether words face each other one to one. */
const isFaced = ({ at, from }: Run, ours: readonly Token[], theirs: readonly Token[]): boolean =>
  at.end - at.start === from.end - from.start &&
  ![...ours.slice(at.start, at.end), ...theirs.slice(from.start, from.end)].some(isBreak);

const oneByOne = ({ at, from }: Run): Run[] =>
  Array.from({ length: at.end - at.start }, (_, n) => ({
    at: { start: at.start + n, end: at.start + n + 1 },
    from: { start: from.start + n, end: from.start + n + 1 },
  }));

function slice(whole: string, list: readonly Token[], { start, end }: Span): Token {
  const from = list[start]?.start ?? whole.length;
  const until = Math.max(from, list[end - 1]?.end ?? from);
  return { text: whole.slice(from, until), start: from, end: until };
}

const edge = /[\p{L}\p{N}\s]/u;

function trimmed(reading: Token, source: Token): Variant[] {
  let [head, tail] = [0, 0];
  const shorter = Math.min(reading.text.length, source.text.length);
  const same = (a: number) =>
    reading.text.at(a) === source.text.at(a) && !edge.test(reading.text.at(a) ?? ' ');
  while (head < shorter - 1 && same(head)) head += 1;
  while (tail < shorter - head - 1 && same(-1 - tail)) tail += 1;
  const variant = {
    start: reading.start + head,
    end: reading.end - tail,
    reading: reading.text.slice(head, reading.text.length - tail),
    source: source.text.slice(head, source.text.length - tail),
  };
  return variant.reading === variant.source ? [] : [variant];
}
