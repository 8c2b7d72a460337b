import type { Essay } from '../../core/edition/essay.ts';
import type { IndexEntry } from '../../core/names/index-entry.ts';
import { lookupOf } from '../../core/names/lookup.ts';
import { markNames } from '../../core/names/mark-names.ts';

/**
 * Files of names for scripts, by address without the base path; each small, loaded when wanted. What is in one is
 * made when it is written.
 */
export const nameFiles = (
  essays: readonly Essay[],
  entries: readonly IndexEntry[],
): { name: string; make: () => unknown }[] => {
  const ranges = essays.map((essay) => ({
    name: `yerler-${essay.slug}`,
    make: () =>
      Object.fromEntries(
        [...markNames(essay, entries)].map(([paragraph, names]) => [
          paragraph,
          names.map(({ start, end, entry }) => [start, end, entry.id, entry.title]),
        ]),
      ),
  }));
  return [{ name: 'axtar', make: () => lookupOf(entries) }, ...ranges];
};
