import type { Stretch } from './rank/document.ts';
import type { Span } from './rank/match.ts';
import type { Hit } from './rank/score.ts';

/** A stretch of text, marked where it was found. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** About how many characters an excerpt has, and how many of them stand before the first mark. */
const longest = 210;
const before = 60;

/** The part of the hit's block around what is found there, in marked and unmarked pieces. */
export function excerpt({ document, block, spans }: Hit): Piece[] {
  const text = document.blocks[block]?.text ?? '';
  const here = joined(spans.filter((span) => span.block === block));
  const marks = here.map((span) => ({ ...document.stretch(span), worth: span.worth }));
  const { start, end } = windowOf(text, marks);
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ start: Math.max(mark.start, start), end: Math.min(mark.end, end) }));
  const rest = text.slice(inside.at(-1)?.end ?? start, end);
  const pieces = [
    { text: start > 0 ? '…' : '', marked: false },
    ...inside.flatMap((mark, at) => [
      { text: text.slice(inside[at - 1]?.end ?? start, mark.start), marked: false },
      { text: text.slice(mark.start, mark.end), marked: true },
    ]),
    {
      text: end < text.length ? `${rest.replace(/[\s.,;:–-]+$/u, '')}…` : rest,
      marked: false,
    },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

/** Spans that stand side by side are one mark. */
function joined(spans: readonly Span[]): Pick<Span, 'from' | 'to' | 'worth'>[] {
  const all: { from: number; to: number; worth: number }[] = [];
  for (const { from, to, worth } of spans) {
    const last = all.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.worth += worth;
    } else all.push({ from, to, worth });
  }
  return all;
}

/** Stretch of the text with the best of the marks that it can hold, cut between words; of equal ones the longest. */
function windowOf(text: string, marks: readonly (Stretch & Pick<Span, 'worth'>)[]): Stretch {
  if (text.length <= longest * 1.2) return { start: 0, end: text.length };
  const worths = marks.map(({ start }) =>
    marks
      .filter((mark) => mark.start >= start && mark.end <= start + longest - before)
      .reduce((sum, mark) => sum + mark.worth + (mark.end - mark.start) / 1000, 0),
  );
  const best = marks[worths.indexOf(Math.max(...worths))]?.start ?? 0;
  const first = Math.min(Math.max(0, best - before), text.length - longest);
  const start = first === 0 ? 0 : text.indexOf(' ', first - 1) + 1;
  const last = start + longest;
  const end = last >= text.length ? text.length : text.lastIndexOf(' ', last);
  return { start, end };
}

/** Where a hit leads: to a paragraph, to a section, or for a title to the top of its essay. */
export const target = ({ document, block }: Hit): { slug: string; anchor: string } => ({
  slug: document.essay.slug,
  anchor: document.blocks[block]?.id ?? '',
});
