import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { essays } from '../../../../src/content/library.ts';
import { contentFolder } from '../../../../src/content/root.ts';
import type { Essay, LineSpan, SourcedText } from '../../../../src/core/edition/essay.ts';
import { breakMark, joinLines, type Piece } from '../../../../src/core/edition/join.ts';
import { leaves } from '../../../../src/core/edition/leaves.ts';
import { sourceLines } from '../../../../src/core/edition/source-view.ts';

/** The blocks of an essay that have a source, as a reader gets them. */
function blocksOf(essay: Essay) {
  const { title } = essay;
  const head = title.from === 'source' ? [{ id: 'title', ...title }] : [];
  return [...head, ...leaves(essay)];
}

const pieceOf = (id: string, words: string, kind: Piece['kind']): Piece => ({
  ids: [id],
  expected: [{ words }],
  kind,
  optional: false,
  indented: false,
});

function undoneOf({ text, emendations }: SourcedText): string {
  let result = '';
  let from = 0;
  for (const it of emendations) {
    result += text.slice(from, it.start) + it.source;
    from = it.end;
  }
  return result + text.slice(from);
}

/** Reads a source by hand, without the code that is proved: a text with all white space taken out. */
const bare = (text: string) => text.replaceAll(breakMark, '').replace(/-\n|\s/gu, '');

describe.each(essays().map((essay) => ({ slug: essay.slug, essay })))(
  '$slug',
  ({ slug, essay }) => {
    const source = readFileSync(`${contentFolder}/essays/${slug}/source.txt`, 'utf8');
    /** What the source must have, each as one stretch of words. */
    const pieces = essay.sections.flatMap(({ afterBreak, blocks }): Piece[] => [
      ...(afterBreak ? [pieceOf('break', breakMark, 'break')] : []),
      ...blocks.flatMap(({ texts }) =>
        texts.map((it) => pieceOf(it.id, undoneOf(it), 'paragraph')),
      ),
    ]);
    const title = pieceOf('title', undoneOf(essay.title), 'line');
    const joined = joinLines(source.split('\n'), [
      ...(essay.title.from === 'source' ? [title] : []),
      ...pieces,
    ]).filter(({ text }) => text !== breakMark);

    test('the text with its emendations undone is the source, letter for letter', () => {
      const undone = blocksOf(essay).map(undoneOf);
      expect(undone.join('').replace(/\s/gu, '')).toBe(bare(source.replace(/-\s*$/gmu, '-')));
      expect(undone).toEqual(joined.map(({ text }) => text));
      expect(joined.every(({ piece }) => piece !== null)).toBe(true);
    });

    test('the source with its emendations put in is the text, letter for letter', () => {
      const applied = blocksOf(essay).map(({ emendations }, index) => {
        const plain = joined[index]?.text ?? '';
        let applied = '';
        let from = 0;
        let drift = 0;
        for (const { start, source: wrong, reading } of emendations) {
          const at = start - drift;
          expect(plain.slice(at, at + wrong.length)).toBe(wrong);
          applied += plain.slice(from, at) + reading;
          from = at + wrong.length;
          drift += reading.length - wrong.length;
        }
        return applied + plain.slice(from);
      });
      expect(applied).toEqual(blocksOf(essay).map(({ text }) => text));
    });

    test('the source lines tile every block, with a space or a soft hyphen between two', () => {
      for (const { id, text, lines } of blocksOf(essay)) {
        expect(lines[0]?.start, id).toBe(0);
        expect(lines.at(-1)?.end, id).toBe(text.length);
        for (const [index, span] of lines.entries()) {
          const next = lines[index + 1];
          if (!next) continue;
          expect(text.slice(span.end, next.start), `${id}, line ${span.line}`).toBe(
            span.hyphen ? '' : ' ',
          );
          expect(next.line).toBeGreaterThan(span.line);
        }
      }
    });

    test('each line’s part of the text is that line, but for its emendations', () => {
      for (const { id, text, lines, emendations } of blocksOf(essay)) {
        for (const span of lines) {
          const line = sourceLines(essay)[span.line - 1]?.text.trim().replace(/-$/u, '') ?? '';
          const touched = emendations.some((it) => it.start < span.end && it.end > span.start);
          const part = text.slice(span.start, span.end);
          if (touched)
            expect(Math.abs(part.length - line.length), `${id}:${span.line}`).toBeLessThan(4);
          else expect(part, `${id}:${span.line}`).toBe(line);
        }
      }
    });

    test('every line that is not empty belongs to exactly one block, in order', () => {
      const claimed = blocksOf(essay).flatMap(({ lines }) =>
        lines.map(({ line }: LineSpan) => line),
      );
      const full = sourceLines(essay).filter(({ text }) => !['', breakMark].includes(text.trim()));
      expect(claimed).toEqual(full.map(({ number }) => number));
      expect(
        sourceLines(essay)
          .map(({ text }) => text)
          .join('\n'),
      ).toBe(source);
      for (const { text, block } of sourceLines(essay)) {
        if (text.trim() === '') expect(block).toBeNull();
        else expect(block).not.toBeNull();
      }
    });
  },
);
