import type { LineSpan } from './essay.ts';
import { type Expected, readExpected, type SignSpan, wordsOf } from './expected.ts';

/** A block of the source with its column lines joined and its signs taken out: the words of one piece of the text. */
export interface JoinedBlock {
  /** The piece that it was joined for; `null` where the source has something that no piece expects. */
  readonly piece: Piece | null;
  readonly text: string;
  readonly lines: readonly LineSpan[];
}

/** What the text expects of the source: the words of a title, heading, leaf or break. */
export interface Piece {
  /** More than one where an emendation makes one of several blocks. */
  readonly ids: readonly string[];
  readonly expected: readonly Expected[];
  /**
   * `paragraph`: parted from another paragraph by an empty line after the end of a sentence, by nothing else.
   * `line`: something that the source sets on lines of its own. `break`: the line `* * *`.
   */
  readonly kind: 'paragraph' | 'line' | 'break';
  /** Whether the source may lack it: an editor's heading. */
  readonly optional: boolean;
  /** Whether its first line must be indented: a quotation in prose. */
  readonly indented: boolean;
}

/** What separates blocks wherever an essay's text is written as one string. */
export const blockSeparator = '\n\n';

/** How source and Markdown alike print a break between two parts of an essay. */
export const breakMark = '* * *';

/** A paragraph is over when its last sentence is; `"` is this font's broken question mark. */
const sentenceEnd = /[.?!…”»"]\)?$/u;

interface Line {
  readonly number: number;
  readonly text: string;
  /** A final hyphen splits a word. */
  readonly hyphen: boolean;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  readonly indented: boolean;
}

/**
 * A line of the source as the proof reads it. White space parts words, whatever its kind and width: a column was justified
 * by it, and a PDF's text has tabs, no-break spaces and form feeds where a page has nothing but a gap.
 */
export const lineText = (raw: string): string => raw.trim().replace(/\s+/gu, ' ');

/** The lines that are not empty. */
function fullLines(lines: readonly string[]): Line[] {
  const full: Line[] = [];
  let gap = false;
  for (const [index, raw] of lines.entries()) {
    const text = lineText(raw);
    if (text !== '')
      full.push({
        number: index + 1,
        text,
        hyphen: text.endsWith('-'),
        gap,
        indented: /^\f*[^\S\f]/u.test(raw),
      });
    gap = text === '';
  }
  return full;
}

/**
 * Joins the newspaper's column lines to the pieces that the text expects. A final hyphen splits a word and goes; any
 * other line end is a space. An empty line ends a paragraph only where its sentence has ended, for elsewhere it is a
 * column break.
 * @param isImprint whether a line holds nothing but what the front matter says (author, newspaper, date): it may stand
 *   between any two pieces and belongs to none
 * @returns the blocks in order; from the first piece on that the source does not have, blocks as the source has them
 */
export function joinLines(
  source: readonly string[],
  pieces: readonly Piece[],
  isImprint: (line: string) => boolean = () => false,
): JoinedBlock[] {
  const { blocks, stop } = joinAsFar(source, pieces, isImprint);
  return stop === null ? [...blocks] : [...blocks, ...restFrom(stop, source)];
}

/**
 * The words of the first piece that the source does not have, and what the source has from there on; `null` where it
 * has them all.
 */
export function firstMissed(
  source: readonly string[],
  pieces: readonly Piece[],
  isImprint: (line: string) => boolean,
): { readonly words: string; readonly source: string } | null {
  const { stop } = joinAsFar(source, pieces, isImprint);
  if (!stop?.piece) return null;
  return { words: wordsOf(stop.piece.expected), source: joinedText(restFrom(stop, source)) };
}

function restFrom({ line, piece }: Stop, source: readonly string[]): JoinedBlock[] {
  const rest = fullLines(source).filter(({ number }) => number >= line);
  return asInSource(rest, piece);
}

/** How far a source could be joined to pieces. */
export interface Progress {
  readonly blocks: readonly JoinedBlock[];
  /** `null` where all of both was joined. */
  readonly stop: Stop | null;
}

/** The first line that no piece takes, and the piece that was to follow. */
interface Stop {
  readonly line: number;
  readonly piece: Piece | null;
}

/** The same, and where it stops. */
export function joinAsFar(
  source: readonly string[],
  pieces: readonly Piece[],
  isImprint: (line: string) => boolean = () => false,
): Progress {
  const lines = fullLines(source);
  let reached: Way = { next: 0, at: 0, joined: null };
  const open = [reached];
  for (let way = open.pop(); way; way = open.pop()) {
    const { next, at, joined } = way;
    const piece = pieces[next];
    const line = lines[at];
    if (at >= reached.at) reached = way;
    if (!piece && !line) return { blocks: blocksOf(joined), stop: null };
    // The way that is put down last is gone first.
    if (piece?.optional) open.push({ next: next + 1, at, joined });
    if (line && isImprint(line.text)) open.push({ next, at: at + 1, joined });
    const found = piece && blockOf(piece, lines, at);
    if (found && line && isParted(joined?.block, piece, line)) {
      open.push({ next: next + 1, at: found.end, joined: { block: found.block, before: joined } });
    }
  }
  const line = lines[reached.at]?.number ?? source.length + 1;
  return {
    blocks: blocksOf(reached.joined),
    stop: { line, piece: pieces[reached.next] ?? null },
  };
}

/** How pieces and lines may go on: from a piece and a line, with what was joined before. */
interface Way {
  readonly next: number;
  readonly at: number;
  readonly joined: Joined | null;
}

/** Blocks, the last one first: ways that part have their beginning in common. */
interface Joined {
  readonly block: JoinedBlock;
  readonly before: Joined | null;
}

function blocksOf(joined: Joined | null): JoinedBlock[] {
  const blocks: JoinedBlock[] = [];
  for (let it = joined; it; it = it.before) blocks.push(it.block);
  return blocks.reverse();
}

/** Paragraphs are parted by an empty line after the end of a sentence; whatever else, by the end of a line. */
const isParted = (before: JoinedBlock | undefined, { kind }: Piece, first: Line): boolean =>
  before?.piece?.kind !== 'paragraph' ||
  kind !== 'paragraph' ||
  (first.gap && sentenceEnd.test(before.text.slice(-3)));

/** The lines from one on that are a piece, letter for letter. */
function blockOf(
  piece: Piece,
  lines: readonly Line[],
  from: number,
): { readonly block: JoinedBlock; readonly end: number } | null {
  if (piece.indented && !lines[from]?.indented) return null;
  const words = wordsOf(piece.expected);
  const longest = words.length + piece.expected.length * longestSign;
  const run = new LineRun();
  for (let at = from; at < lines.length && run.text.length <= longest; at += 1) {
    const line = lines[at];
    if (!line || (line.text === breakMark) !== (piece.kind === 'break')) return null;
    run.add(line);
    if (run.text.length < words.length || line.hyphen) continue;
    const { signs, whole } = readExpected(run.text, piece.expected);
    if (whole) return { block: { piece, text: words, lines: run.spans(signs) }, end: at + 1 };
  }
  return null;
}

/** Characters that a mark or sign may take, spaces around it included. */
const longestSign = 12;

/** The rest of the source in blocks of its own, for a message; the first without the signs that were expected. */
function asInSource(lines: readonly Line[], piece: Piece | null): JoinedBlock[] {
  const runs: LineRun[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const open = runs.at(-1);
    const ends = line.text === breakMark || before?.text === breakMark || open?.endsBefore(line);
    if (!open || ends) runs.push(new LineRun());
    runs.at(-1)?.add(line);
  }
  return runs.map((run, at) => {
    const { signs } = readExpected(run.text, at === 0 && piece ? piece.expected : []);
    let text = run.text;
    for (const { start, end } of signs.toReversed()) text = text.slice(0, start) + text.slice(end);
    return { piece: null, text: text.replaceAll('\n', ' '), lines: run.spans(signs) };
  });
}

/** Lines of the source put end to end. */
class LineRun {
  readonly #lines: { readonly line: Line; readonly start: number; readonly end: number }[] = [];
  text = '';

  add(line: Line): void {
    const before = this.#lines.at(-1)?.line;
    if (before && !before.hyphen) this.text += this.endsBefore(line) ? blockSeparator : '\n';
    const start = this.text.length;
    this.text += line.hyphen ? line.text.slice(0, -1) : line.text;
    this.#lines.push({ line, start, end: this.text.length });
  }

  /** Whether the source itself ends a paragraph before a line. */
  endsBefore({ gap }: Line): boolean {
    return gap && !this.#lines.at(-1)?.line.hyphen && sentenceEnd.test(this.text.slice(-3));
  }

  /** Where each line stands in the words, once the signs are taken out. */
  spans(signs: readonly SignSpan[]): LineSpan[] {
    const inWords = (offset: number) =>
      signs.reduce((at, { start, end }) => at - Math.max(0, Math.min(offset, end) - start), offset);
    return this.#lines.map(({ line: { number, hyphen }, start, end }) => {
      const own = signs.filter((sign) => sign.start < end && sign.end > start);
      return {
        line: number,
        start: inWords(start),
        end: inWords(end),
        hyphen,
        ...(own.length > 0 && {
          signs: own.map((sign) => ({
            at: inWords(sign.start),
            text: this.text.slice(Math.max(start, sign.start), Math.min(end, sign.end)),
          })),
        }),
      };
    });
  }
}

/** The blocks as one string, laid out like the published text. */
export const joinedText = (blocks: readonly JoinedBlock[]): string =>
  blocks.map(({ text }) => text).join(blockSeparator);

/** The source line that holds an offset of that string, or the last line before it. */
export function lineAt(blocks: readonly JoinedBlock[], offset: number): number {
  let start = 0;
  let last = 1;
  for (const { text, lines } of blocks) {
    for (const span of lines) if (start + span.start <= offset) last = span.line;
    start += text.length + blockSeparator.length;
  }
  return last;
}
