import { analyse } from '../azerbaijani/analyse.ts';
import type { IndexEntry } from './index-entry.ts';

/** What search needs of an entry: its title and the last part of its address. */
export type LookupEntry = readonly [title: string, id: string];

/** The look-up by key. */
export type Lookup = Readonly<Record<string, LookupEntry>>;

/** The key under which a name is found in any of its case forms: the stems of its words. */
export const lookupKey = (name: string): string =>
  analyse(name)
    .map(({ stem }) => stem)
    .join(' ');

/** Every name of the index, abbreviations and other forms too, with its entry. */
export const lookupOf = (entries: readonly IndexEntry[]): Lookup =>
  Object.fromEntries(
    entries.flatMap(({ title, id, abbreviation, forms, known }) =>
      [title, ...(abbreviation ? [abbreviation] : []), ...forms, ...known].map(
        (name): [string, LookupEntry] => [lookupKey(name), [title, id]],
      ),
    ),
  );
