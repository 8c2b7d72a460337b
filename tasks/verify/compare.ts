import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  type Checksums,
  checksumFile,
  checksumsOf,
  sha256,
} from '../../src/build/publishing/checksums.ts';

export interface Difference {
  readonly file: string;
  readonly kind: 'missing' | 'changed' | 'extra';
}

/** Somewhere that a build may have been put. */
export interface Place {
  /** The checksum of a file there, or nothing where it is not. */
  sum(file: string): Promise<string | undefined>;
  /** Whether the file can be seen there at all. */
  shows(file: string): boolean;
  /** All files there, where they can be listed. */
  list(): readonly string[];
}

/** @throws if the folder does not exist */
export function filesBelow(folder: string): Place {
  const sums = checksumsOf(folder);
  return {
    sum: (file) => Promise.resolve(sums.get(file)),
    shows: () => true,
    list: () => [...sums.keys()].filter((file) => !isCompressed(folder, file, sums)),
  };
}

/** Whether a file is another one compressed for the host, faithfully. */
function isCompressed(folder: string, file: string, sums: Checksums): boolean {
  const [, plain = '', kind] = /^(.+)\.(br|gz)$/u.exec(file) ?? [];
  if (!sums.has(plain)) return false;
  const bytes = readFileSync(join(folder, file));
  try {
    const whole = kind === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    return sha256(whole) === sums.get(plain);
  } catch {
    return false;
  }
}

/** A host keeps its own rules, and files compressed beforehand, to itself. */
const hidden = /^_(?:headers|redirects)|^\.|\.(?:br|gz)$/u;

export function filesAt(address: string): Place {
  const root = address.endsWith('/') ? address : `${address}/`;
  return {
    async sum(file) {
      const path = file.replace(/(^|\/)index\.html$/u, '$1');
      const answer = await fetch(new URL(encodeURI(path), root), { cache: 'no-store' });
      const itself = answer.ok || (file === '404.html' && answer.status === 404);
      return itself ? sha256(new Uint8Array(await answer.arrayBuffer())) : undefined;
    },
    shows: (file) => !hidden.test(file),
    list: () => [],
  };
}

const atOnce = 8;

/** What differs between a build and a place, in order of file. */
export async function compare(wanted: Checksums, place: Place): Promise<Difference[]> {
  const waiting = [...wanted].filter(([file]) => place.shows(file));
  const found: Difference[] = place
    .list()
    .filter((file) => !wanted.has(file) && file !== checksumFile)
    .map((file) => ({ file, kind: 'extra' }));
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [file, sum] = next;
      const is = await place.sum(file);
      if (is === undefined) found.push({ file, kind: 'missing' });
      else if (is !== sum) found.push({ file, kind: 'changed' });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}
