import type { InlineRange, Section } from './essay.ts';
import { leavesOf } from './leaves.ts';

/**
 * Where a section refers to notes: an id for each reference (`r1`, the next to the same note `r1-2`), and the ids of
 * those that lead to each note.
 */
export function noteReferences(section: Pick<Section, 'blocks' | 'notes'>) {
  const references = new Map<InlineRange, string>();
  const back = new Map<string, string[]>();
  const own = new Set(section.notes.map(({ id }) => id));
  for (const range of leavesOf(section).flatMap(({ ranges }) => ranges)) {
    // A note stands in the section that refers to it first; a later section's reference has no id and no way back.
    if (range.kind !== 'note' || !own.has(range.note)) continue;
    const before = back.get(range.note) ?? [];
    const id = `r${range.note.slice(1)}${before.length === 0 ? '' : `-${before.length + 1}`}`;
    references.set(range, id);
    back.set(range.note, [...before, id]);
  }
  return { references, back };
}
