import type { Emendation, Essay, LineSpan, SourcedText } from './essay.ts';
import { breakMark, lineText } from './join.ts';
import { leaves } from './leaves.ts';
import { type Run, runs } from './runs.ts';

/** What is said of a stretch of a source line or of the edited text beside it. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
  readonly kind: 'emended' | 'hyphen' | 'sign';
  readonly emendation: Emendation | null;
}

/** A line of the source beside what the edition made of it. */
export interface LinePair {
  readonly number: number;
  readonly source: readonly Run<LineRange>[];
  readonly edited: readonly Run<LineRange>[];
  /** The block that begins on this line: an anchor, `title`, `subtitle` or `break`; else `null`. */
  readonly begins: string | null;
  /** An empty line: the end of a block, or a column break in the middle of one. */
  readonly empty: 'end' | 'column-break' | null;
}

export interface SourceLine {
  readonly number: number;
  /** Verbatim, trailing spaces and all. */
  readonly text: string;
  /** What it belongs to: an anchor, `title`, `subtitle`, `break`, or `null` for an empty line. */
  readonly block: string | null;
}

/** All that the source may have words of, by its anchor. */
const sourcedTexts = (essay: Essay): Map<string, SourcedText> =>
  new Map<string, SourcedText>([
    ['title', essay.title],
    ...(essay.subtitle ? [['subtitle', essay.subtitle] as const] : []),
    ...essay.sections.flatMap(({ heading }) => (heading ? [[heading.id, heading] as const] : [])),
    ...leaves(essay).map((leaf) => [leaf.id, leaf] as const),
  ]);

/** The source line by line, each with the block that begins on it or goes on; none for a born-digital text. */
export function sourceLines(essay: Essay): SourceLine[] {
  if (essay.source === null) return [];
  const owner = new Map<number, string>();
  for (const [id, { lines }] of sourcedTexts(essay)) {
    for (const { line } of lines) if (!owner.has(line)) owner.set(line, id);
  }
  return essay.source.split('\n').map((text, index) => ({
    number: index + 1,
    text,
    block: owner.get(index + 1) ?? (lineText(text) === breakMark ? 'break' : null),
  }));
}

/** Lays the source and the edited text side by side, line by line. */
export function sourceView(essay: Essay): LinePair[] {
  const blocks = sourcedTexts(essay);
  const lines = sourceLines(essay);
  const owners = lines.map(({ block }) => block);
  return lines.map(({ number, text, block }, index): LinePair => {
    const content = block === null ? undefined : blocks.get(block);
    const span = content?.lines.find(({ line }) => line === number);
    const begins = block !== null && content?.lines[0] === span ? block : null;
    if (!content || !span) {
      const before = owners.slice(0, index).findLast((owner) => owner !== null);
      const after = owners.slice(index + 1).find((owner) => owner !== null);
      const empty = before !== undefined && before === after ? 'column-break' : 'end';
      const isBreak = text.trim() !== '';
      const source = runs<LineRange>(text, []);
      return {
        number,
        source,
        edited: isBreak ? source : [],
        begins: isBreak ? block : null,
        empty: isBreak ? null : empty,
      };
    }
    const { source, edited } = rangesOf(text, span, content.emendations);
    return {
      number,
      source: runs(text, source),
      edited: runs(content.text.slice(span.start, span.end), edited),
      begins,
      empty: null,
    };
  });
}

/** Where the emended readings stand on either side of one line. */
function rangesOf(text: string, span: LineSpan, emendations: readonly Emendation[]) {
  const length = lineText(text).length - (span.hyphen ? 1 : 0);
  const source: LineRange[] = [];
  const edited: LineRange[] = [];
  let drift = -span.start;
  const signs = [...(span.signs ?? [])];
  const passSigns = (until: number) => {
    while (signs[0] && signs[0].at <= until) {
      const { at, text: sign } = signs.shift() ?? { at: 0, text: '' };
      source.push({
        kind: 'sign',
        emendation: null,
        start: at + drift,
        end: at + drift + sign.length,
      });
      drift += sign.length;
    }
  };
  for (const emendation of emendations) {
    const start = Math.max(emendation.start, span.start);
    const end = Math.min(emendation.end, span.end);
    if (start >= end) continue;
    passSigns(start);
    const range = { kind: 'emended', emendation } as const;
    edited.push({ ...range, start: start - span.start, end: end - span.start });
    const whole = emendation.source.length;
    const here =
      emendation.start < span.start
        ? whole - (span.start - emendation.start)
        : emendation.end > span.end
          ? length - (start + drift)
          : whole;
    source.push({ ...range, start: start + drift, end: start + drift + here });
    drift += here - (end - start);
  }
  passSigns(span.end);
  if (span.hyphen) {
    source.push({ kind: 'hyphen', emendation: null, start: length, end: length + 1 });
  }
  const place = placeIn(text);
  return {
    source: source.map((it) => ({ ...it, start: place(it.start), end: place(it.end) })),
    edited,
  };
}

/** Where an offset into a line as the proof reads it stands in the line as it is. */
function placeIn(raw: string): (offset: number) => number {
  const indent = raw.length - raw.trimStart().length;
  const gaps = [...raw.trim().matchAll(/\s{2,}/gu)];
  return (offset) =>
    indent +
    gaps.reduce((at, { 0: gap, index }) => (index < at ? at + gap.length - 1 : at), offset);
}
