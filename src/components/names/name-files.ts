import { lookupShards } from '../../names/lookup.ts';
import { markNames } from '../../names/mark-names.ts';
import { theIndex } from './the-index.ts';

/** Files of names for scripts, by address without the base path; each small, loaded when wanted. */
export const nameFiles = (): { name: string; value: unknown }[] => {
  const { essays, entries } = theIndex();
  const lookup = [...lookupShards(entries)].map(([shard, value]) => ({
    name: `axtar-${shard}`,
    value,
  }));
  const ranges = essays.map((essay) => ({
    name: `yerler-${essay.slug}`,
    value: Object.fromEntries(
      [...markNames(essay, entries)].map(([paragraph, names]) => [
        paragraph,
        names.map(({ start, end, entry }) => [start, end, entry.id]),
      ]),
    ),
  }));
  return [...lookup, ...ranges];
};
