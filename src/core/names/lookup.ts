import { analyse } from '../azerbaijani/analyse.ts';
import { groupBy } from '../group-by.ts';
import type { IndexEntry } from './index-entry.ts';

/** What search needs of an entry: its title and the last part of its address. */
export type LookupEntry = readonly [title: string, id: string];

/** One file of the look-up: keys that begin with one letter. */
export type LookupShard = Readonly<Record<string, LookupEntry>>;

/** The key under which a name is found in any of its case forms: the stems of its words. */
export const lookupKey = (name: string): string =>
  analyse(name)
    .map(({ stem }) => stem)
    .join(' ');

/** Every file there is, whether it holds a name or not: a query may begin with any. */
const everyShard = [...'abcdefghijklmnopqrstuvwxyz0123456789_'];

/** Which file holds a key: its first letter. */
export const shardOf = (key: string): string => /^[a-z0-9]/u.exec(key)?.[0] ?? '_';

/** The look-up as files by first letter, so that what a query loads does not grow with the index. */
export function lookupShards(entries: readonly IndexEntry[]): Map<string, LookupShard> {
  const names = entries.flatMap(({ title, id, abbreviation, forms, known }) =>
    [title, ...(abbreviation ? [abbreviation] : []), ...forms, ...known].map(
      (name): [string, LookupEntry] => [lookupKey(name), [title, id]],
    ),
  );
  const shards = groupBy(names, ([key]) => shardOf(key));
  return new Map(everyShard.map((it) => [it, Object.fromEntries(shards.get(it) ?? [])]));
}
