import { breakMark, lineText } from '../../core/edition/join.ts';
import { isHeading, isOver, joined, type Stretch } from './lines.ts';
import type { Notes } from './notes.ts';

export type DraftBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly label: string; readonly text: string }
  | { readonly kind: 'list' | 'verse'; readonly texts: readonly string[] }
  | { readonly kind: 'break' };

/** The mark of a list's item. */
export const itemMark = /^\s*(?:[-–—•◦▪■●]|\d{1,2}[.)])\s+/u;

/** What stretches of the source are, as far as rules can tell. A paragraph goes on until its sentence is over. */
export function blocksOf(stretches: readonly Stretch[], notes: Notes): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const before = blocks.at(-1);
    const open = before?.kind === 'paragraph' && !isOver(before.text) ? before : null;
    const next = blockOf(stretch, open, at + 1 < stretches.length, notes);
    if (open && next.kind === 'paragraph') {
      blocks[blocks.length - 1] = { kind: 'paragraph', text: joined([open.text, next.text]) };
    } else blocks.push(next);
  }
  return blocks;
}

type Open = { readonly text: string } | null;

function blockOf(lines: Stretch, open: Open, goesOn: boolean, notes: Notes): DraftBlock {
  const text = joined(lines);
  if (text === breakMark) return { kind: 'break' };
  const note = notes.get(lines[0] ?? '');
  if (note)
    return {
      kind: 'note',
      label: note.label,
      text: joined(lines).slice(note.sign.trim().length).trim(),
    };
  if (isVerse(lines, open)) return { kind: 'verse', texts: lines.map(lineText) };
  const items = lines.filter((line) => itemMark.test(line)).length;
  if (itemMark.test(lines[0] ?? '') && (!open || items > 1 || open.text.endsWith(':')))
    return { kind: 'list', texts: itemsOf(lines) };
  if (!open && goesOn && isHeading(lines)) return { kind: 'heading', text };
  return { kind: 'paragraph', text };
}

/** Lines that are indented alike, or that each begin with a capital where a paragraph's hardly would. */
function isVerse(lines: Stretch, open: Open): boolean {
  if (lines.length < 2 || lines.some((line) => line.trimEnd().endsWith('-') || itemMark.test(line)))
    return false;
  if (lines.every((line) => /^\s{2,}\S/u.test(line))) return true;
  return (
    lines.every((line) => /^\s*[“«"]?\p{Lu}/u.test(line)) &&
    (lines.length > 2 || lines.every((line) => /[,;.!?…]$/u.test(line.trim()))) &&
    (open === null || open.text.endsWith(':'))
  );
}

/** Lines from one mark to the next are an item. */
function itemsOf(lines: Stretch): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (itemMark.test(line) || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items.map(joined);
}
