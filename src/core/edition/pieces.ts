import type { LocatedItem } from './apparatus-item.ts';
import type { InlineRange } from './essay.ts';
import { type Expected, itemMark, noteMark, noteReference } from './expected.ts';
import { breakMark, type Piece } from './join.ts';
import type { FrontMatter, MarkdownBlock } from './markdown-block.ts';
import { undoWithin } from './proof.ts';
import type { PublishedText } from './published-text.ts';

/** A title, heading, leaf or break in the order of the Markdown, before the source is asked for it. */
export interface TextPiece extends Pick<Piece, 'kind' | 'optional' | 'indented'> {
  readonly id: string;
  readonly text: string;
  /** What the source has before the words. */
  readonly mark: Expected | null;
  readonly ranges: readonly InlineRange[];
}

/** All that the source may have words of. An editor's heading, and a caption, it may lack. */
export function textPieces(
  { title, titleFrom, subtitle }: FrontMatter,
  blocks: readonly MarkdownBlock[],
): TextPiece[] {
  const line = { kind: 'line', mark: null, ranges: [], indented: false } as const;
  const head: TextPiece[] = [
    { ...line, id: 'title', text: title, optional: titleFrom === undefined },
    { ...line, id: 'subtitle', text: subtitle ?? '', optional: true },
  ];
  return [
    ...head.filter(({ id, text }) => text !== '' && !(id === 'title' && titleFrom === 'editor')),
    ...blocks.flatMap((block, at): TextPiece[] => {
      if (block.kind === 'break') {
        return [{ ...line, id: `break${at}`, kind: 'break', text: breakMark, optional: false }];
      }
      if (block.kind === 'heading') {
        return [{ ...line, id: block.id, text: block.text, optional: true }];
      }
      return block.texts.map((text, index) => ({
        id: text.id ?? '',
        text: text.text,
        ranges: text.ranges,
        kind: block.kind === 'paragraph' ? 'paragraph' : 'line',
        mark: markOf(block, index),
        optional: block.kind === 'figure',
        indented: text.kind === 'quotation',
      }));
    }),
  ];
}

function markOf(block: MarkdownBlock, index: number): Expected | null {
  if (block.kind === 'list') return itemMark(block.start === null ? null : block.start + index);
  return block.kind === 'note' ? noteMark(block.label) : null;
}

/**
 * The pieces as the source must have them: emendations undone, signs where they belong. An emendation that reaches
 * over the end of a block makes one piece of both.
 */
export function piecesOf(
  all: readonly TextPiece[],
  { whole, blocks }: PublishedText,
  items: readonly LocatedItem[],
): Piece[] {
  const stretches: Stretch[] = [];
  for (const [at, { id, ranges, ...piece }] of all.entries()) {
    const { start = 0, end = 0 } = blocks[at] ?? {};
    const notes = ranges.flatMap((it) =>
      it.kind === 'note'
        ? [{ at: afterItem(start + it.start, items), label: it.note.slice(1) }]
        : [],
    );
    const before = stretches.at(-1);
    if (before && items.some((item) => item.start <= before.end && item.end > start)) {
      stretches[stretches.length - 1] = {
        ...before,
        ids: [...before.ids, id],
        notes: [...before.notes, ...notes],
        end,
      };
    } else stretches.push({ ...piece, ids: [id], notes, start, end });
  }
  return stretches.map(({ start, end, mark, notes, text: _text, ...piece }) => {
    const cuts = [start, ...notes.map((note) => note.at), end];
    const expected = cuts.slice(1).flatMap((cut, index): Expected[] => {
      const words = undoWithin(whole, items, cuts[index] ?? start, cut);
      const note = notes[index];
      return note ? [{ words }, noteReference(note.label)] : [{ words }];
    });
    return { ...piece, expected: mark ? [mark, ...expected] : expected };
  });
}

/** Blocks of the text that are one piece of the source. */
interface Stretch extends Omit<TextPiece, 'id' | 'ranges'> {
  readonly ids: readonly string[];
  readonly notes: readonly { readonly at: number; readonly label: string }[];
  readonly start: number;
  readonly end: number;
}

/** A sign inside an emended reading stands behind it. */
const afterItem = (offset: number, items: readonly LocatedItem[]): number =>
  items.find(({ start, end }) => start < offset && end > offset)?.end ?? offset;
