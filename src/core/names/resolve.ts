import { latinise } from '../azerbaijani/cyrillic.ts';
import { slug } from '../azerbaijani/slug.ts';
import { ContentFault } from '../edition/faults.ts';
import type { NameEntry, NameRecord } from './entry.ts';

/**
 * Gives each entry its address and turns the titles by which entries name each other into addresses.
 * @throws ContentFault `name-duplicate`, `name-unknown`, `name-unaddressed`
 */
export function resolve(records: readonly NameRecord[]): NameEntry[] {
  const ids = new Map<string, string>();
  const owners = new Map<string, string>();
  const addressed = records.map((record) => ({ ...record, id: idOf(record) }));
  for (const { id, title, abbreviation, forms, known, place } of addressed) {
    ids.set(title, id);
    for (const name of [title, ...(abbreviation ? [abbreviation] : []), ...forms, ...known]) {
      // Of a script that no address has, the letters themselves.
      const key = slug(name) || name.normalize('NFC').toLocaleLowerCase('az');
      const owner = owners.get(key);
      if (owner !== undefined) throw new ContentFault('name-duplicate', place, name, owner);
      owners.set(key, title);
    }
  }
  return addressed.map((record) => {
    const known = (titles: readonly string[]) =>
      titles.map((title) => {
        const id = ids.get(title);
        if (id === undefined) throw new ContentFault('name-unknown', record.place, title);
        return id;
      });
    const { see, holds } = record;
    return { ...record, see: known(see), holds: new Set(known(holds)) };
  });
}

function idOf({ title, place }: NameRecord): string {
  const id = slug(title) || slug(latinise(title));
  if (id === '') throw new ContentFault('name-unaddressed', place, title);
  return id;
}
