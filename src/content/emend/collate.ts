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
  const add = (at: Span, from: Span) => {
    const [reading, witness] = [slice(text, ours, at), slice(source, theirs, from)];
    variants.push(...trimmed(reading, witness));
  };
  for (const run of changedRuns(theirs, ours)) {
    const { at, from } = run;
    const faced =
      at.end - at.start === from.end - from.start &&
      ![...ours.slice(at.start, at.end), ...theirs.slice(from.start, from.end)].some(isBreak);
    if (faced && at.end > at.start) {
      for (let n = 0; n < at.end - at.start; n++) {
        add(
          { start: at.start + n, end: at.start + n + 1 },
          { start: from.start + n, end: from.start + n + 1 },
        );
      }
    } else {
      const [wideAt, wideFrom] = widened(run, ours);
      add(wideAt, wideFrom);
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

/** An emendation has words on both sides: where one has none, the word before (or behind) comes along. */
function widened({ at, from }: Run, ours: readonly Token[]): [Span, Span] {
  if (at.end > at.start && from.end > from.start) return [at, from];
  const before = ours[at.start - 1];
  const by = before && !isBreak(before) ? [1, 0] : [0, 1];
  const [back = 0, on = 0] = by;
  return [
    { start: at.start - back, end: at.end + on },
    { start: from.start - back, end: from.end + on },
  ];
}

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
