import { lookupKey } from '../../core/names/lookup.ts';
import { addresses } from '../../site.ts';
import { namesFile, pageOf } from './addresses.ts';
import { answerOf } from './early-files.ts';

/** An entry of the index. */
export interface Entry {
  readonly title: string;
  readonly href: string;
}

/**
 * The entry whose name, abbreviation or other name the query is, in any case form; `null` if none is.
 * @throws LoadFault
 */
export async function findEntry(query: string): Promise<Entry | null> {
  const key = lookupKey(query);
  return key === '' ? null : ((await namesOfIndex()).get(key) ?? null);
}

/** By the key that a query is looked up with. */
type Names = ReadonlyMap<string, Entry>;

let loaded: Promise<Names> | undefined;

/** All names, fetched once; what has failed is fetched again the next time. */
function namesOfIndex(): Promise<Names> {
  if (!loaded) {
    loaded = answerOf(namesFile).then(readNames);
    loaded.catch(() => {
      loaded = undefined;
    });
  }
  return loaded;
}

function readNames(answer: unknown): Names {
  const names = new Map<string, Entry>();
  for (const [key, value] of Object.entries(answer ?? {})) {
    if (!Array.isArray(value)) continue;
    const [title, id]: unknown[] = value;
    if (typeof title !== 'string' || typeof id !== 'string') continue;
    names.set(key, { title, href: pageOf(addresses.entry(id)) });
  }
  return names;
}
