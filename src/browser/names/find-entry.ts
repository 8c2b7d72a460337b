import { lookupKey } from '../../core/names/lookup.ts';
import { addresses } from '../../site.ts';

/** An entry of the index that is what was asked for. */
export interface FoundEntry {
  readonly title: string;
  /** Address without the base path. */
  readonly path: string;
}

/**
 * The entry whose name, abbreviation or other name the query is, in any case form; `null` if none is, or
 * if the file cannot be had: search goes on without it.
 * @param href puts the base path before an address
 */
export async function findEntry(
  query: string,
  href: (path: string) => string,
): Promise<FoundEntry | null> {
  const key = lookupKey(query);
  if (key === '') return null;
  const found = (await names(href(addresses.names('axtar')))).get(key);
  return found ? { title: found[0], path: addresses.entry(found[1]) } : null;
}

type Names = ReadonlyMap<string, readonly [title: string, id: string]>;
let loaded: Promise<Names> | undefined;

function names(url: string): Promise<Names> {
  loaded ??= load(url);
  return loaded;
}

/** What fails is tried again the next time. */
async function load(url: string): Promise<Names> {
  const result = new Map<string, readonly [string, string]>();
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(response.statusText);
    const data: unknown = await response.json();
    for (const [key, value] of Object.entries(data ?? {})) {
      if (!Array.isArray(value)) continue;
      const [title, id]: unknown[] = value;
      if (typeof title === 'string' && typeof id === 'string') result.set(key, [title, id]);
    }
  } catch {
    loaded = undefined;
  }
  return result;
}
