import { slug } from '../azerbaijani/slug.ts';
import { ContentFault } from '../edition/faults.ts';
import type { NameEntry, NameRecord } from './entry.ts';

/**
 * Gives each entry its address and turns the titles by which entries name each other into addresses.
 * @throws ContentFault `name-duplicate`, `name-unknown`
 */
export function resolve(records: readonly NameRecord[]): NameEntry[] {
  const ids = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const { title, abbreviation, forms, known, place } of records) {
    const id = slug(title);
    ids.set(title, id);
    for (const name of [title, ...(abbreviation ? [abbreviation] : []), ...forms, ...known]) {
      const key = slug(name);
      const owner = owners.get(key);
      if (owner !== undefined) throw new ContentFault('name-duplicate', place, name, owner);
      owners.set(key, title);
    }
  }
  return records.map((record) => {
    const known = (titles: readonly string[]) =>
      titles.map((title) => {
        const id = ids.get(title);
        if (id === undefined) throw new ContentFault('name-unknown', record.place, title);
        return id;
      });
    const { title, see, holds } = record;
    return { ...record, id: slug(title), see: known(see), holds: new Set(known(holds)) };
  });
}
