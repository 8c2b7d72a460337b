import type { Essay } from '../../core/edition/essay.ts';
import type { IndexEntry } from '../../core/names/index-entry.ts';
import { indexOfNames } from '../../core/names/index-of-names.ts';
import { essays } from '../library.ts';
import { nameRecords } from '../names.ts';

interface TheIndex {
  readonly essays: readonly Essay[];
  /** In alphabetical order. */
  readonly entries: readonly IndexEntry[];
  readonly byId: ReadonlyMap<string, IndexEntry>;
}

let built: (TheIndex & { stamp: unknown[] }) | undefined;

/**
 * The index of the site's own content: made once for a build, and in the development server again
 * when an essay or an entry has changed.
 */
export function theIndex(): TheIndex {
  if (built && import.meta.env.PROD) return built;
  const all = essays();
  const records = nameRecords();
  const stamp = [records, ...all];
  if (built?.stamp.length === stamp.length && built.stamp.every((it, at) => it === stamp[at])) {
    return built;
  }
  const entries = indexOfNames(all, records);
  built = { essays: all, entries, byId: new Map(entries.map((it) => [it.id, it])), stamp };
  return built;
}
