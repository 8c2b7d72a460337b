import type { Essay } from '../edition/essay.ts';
import type { Range } from '../edition/runs.ts';
import type { IndexEntry } from './index-entry.ts';

/** A name in a paragraph, to be linked to its entry. */
export interface NameRange extends Range {
  readonly entry: IndexEntry;
}

/** An abbreviation in a paragraph and what it stands for. */
export interface AbbreviationRange extends Range {
  readonly title: string;
}

/**
 * The names of each paragraph by its anchor, outermost only, so that no range stands in another.
 * Places that an editor added by hand are left out: the words there are not a name.
 */
export function markNames(essay: Essay, entries: readonly IndexEntry[]): Map<string, NameRange[]> {
  const marks = entries.flatMap((entry) =>
    (entry.byEssay.get(essay.slug) ?? [])
      .filter((it) => !it.inner && it.implied === null)
      .map(({ paragraph, start, end }) => ({ paragraph: paragraph.id, entry, start, end })),
  );
  marks.sort((a, b) => a.start - b.start);
  return Map.groupBy(marks, ({ paragraph }) => paragraph);
}

/** Where an abbreviation is to be explained: its first place in each section. */
export function markAbbreviations(
  essay: Essay,
  entries: readonly IndexEntry[],
): Map<string, AbbreviationRange[]> {
  const marks = entries.flatMap(({ title, abbreviation, byEssay }) => {
    if (!abbreviation) return [];
    const explained = new Set<string | null>();
    return (byEssay.get(essay.slug) ?? []).flatMap((it) => {
      const section = it.heading?.id ?? null;
      if (!it.abbreviation || explained.has(section)) return [];
      explained.add(section);
      const { start, paragraph } = it;
      return [{ paragraph: paragraph.id, title, start, end: start + abbreviation.length }];
    });
  });
  marks.sort((a, b) => a.start - b.start);
  return Map.groupBy(marks, ({ paragraph }) => paragraph);
}
