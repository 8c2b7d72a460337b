import type { NameEntry } from './entry.ts';
import type { Occurrence } from './occurrence.ts';

/** An entry and where it stands. */
export interface IndexEntry extends NameEntry {
  /** At least one, in reading order. */
  readonly occurrences: readonly Occurrence[];
  /** The same by the essay's slug, for a large collection asks for one essay's at a time. */
  readonly byEssay: ReadonlyMap<string, readonly Occurrence[]>;
  /** Titles and section headings that name it. */
  readonly headings: readonly HeadingHit[];
}

/** A title or a section's heading that names an entry. */
export interface HeadingHit {
  readonly entry: string;
  readonly essay: string;
  /** Anchor of the section, `null` for the title. */
  readonly id: string | null;
  readonly text: string;
}
