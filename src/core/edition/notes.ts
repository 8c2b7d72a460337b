import type { MarkdownBlock, MarkdownText } from './markdown-block.ts';

type Notes = ReadonlyMap<string, MarkdownText>;

/** The notes of an essay by their anchors. */
export const notesById = (blocks: readonly MarkdownBlock[]): Notes =>
  new Map(
    blocks.flatMap((block) =>
      block.kind === 'note' ? block.texts.map((it) => [it.id ?? '', it] as const) : [],
    ),
  );

/** The notes that texts lead to, straight or by way of other notes, each once. */
export function notesFrom(texts: readonly MarkdownText[], notes: Notes): MarkdownText[] {
  const found = new Set<MarkdownText>();
  const open = [...texts];
  for (const { ranges } of open) {
    for (const range of ranges) {
      const note = range.kind === 'note' ? notes.get(range.note) : undefined;
      if (!note || found.has(note)) continue;
      found.add(note);
      open.push(note);
    }
  }
  return [...found];
}
