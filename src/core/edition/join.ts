import type { LineSpan } from './essay.ts';

/** A block of the source with its column lines joined: a title, a paragraph, or the break. */
export interface JoinedBlock {
  readonly kind: 'title' | 'paragraph' | 'break';
  readonly text: string;
  readonly lines: readonly LineSpan[];
}

/** What separates blocks wherever an essay's text is written as one string. */
export const blockSeparator = '\n\n';

/** How source and Markdown alike print a break between two parts of an essay. */
export const breakMark = '* * *';

/** A paragraph is over when its last sentence is; `"` is this font's broken question mark. */
const sentenceEnd = /[.?!…”»"]\)?$/u;

/**
 * Joins the newspaper's column lines. A final hyphen splits a word and goes; any other line end is a
 * space. An empty line ends a block only where the sentence has ended, for elsewhere it is a column
 * break; a title ends at the first empty line.
 */
export function joinLines(lines: readonly string[], hasTitle: boolean): JoinedBlock[] {
  const blocks: OpenBlock[] = [];
  let open: OpenBlock | undefined;
  let gap = false;

  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^ +| +$/gu, '');
    if (line === '') {
      gap = true;
      continue;
    }
    if (line === breakMark || (gap && open && isOver(open))) open = undefined;
    gap = false;
    if (!open) {
      open = { kind: kindOf(line, hasTitle && blocks.length === 0), text: '', lines: [] };
      blocks.push(open);
    }
    append(open, line, index + 1);
    if (line === breakMark) open = undefined;
  }
  return blocks;
}

interface OpenBlock {
  readonly kind: JoinedBlock['kind'];
  text: string;
  readonly lines: LineSpan[];
}

function kindOf(line: string, isTitle: boolean): JoinedBlock['kind'] {
  if (line === breakMark) return 'break';
  return isTitle ? 'title' : 'paragraph';
}

function isOver(block: OpenBlock): boolean {
  return block.kind === 'title' || (!block.lines.at(-1)?.hyphen && sentenceEnd.test(block.text));
}

function append(block: OpenBlock, line: string, number: number): void {
  const hyphen = line.endsWith('-');
  if (block.text !== '' && !block.lines.at(-1)?.hyphen) block.text += ' ';
  const start = block.text.length;
  block.text += hyphen ? line.slice(0, -1) : line;
  block.lines.push({ line: number, start, end: block.text.length, hyphen });
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
