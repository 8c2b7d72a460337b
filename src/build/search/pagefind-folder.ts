import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { paths } from '../../core/search/paths.ts';

/** What Pagefind is given of an essay. */
export interface IndexRecord {
  readonly slug: string;
  readonly content: string;
}

/**
 * Has Pagefind write its files; handed over in memory, those of a large index would take gigabytes on the way.
 * @returns the paths in the folder that search needs, in order; each file is whole
 * @throws what Pagefind reports, and when it leaves a file half written
 */
export async function writeIndex(
  records: Iterable<IndexRecord>,
  folder: string,
): Promise<string[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const record of records) await add(index, record);
    const made = await index.writeFiles({ outputPath: folder });
    if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
    const needed = pathsIn(folder).filter((path) => isNeeded(path));
    // Pagefind 1.5 answers before its last bytes are on the disk; once it is closed, they never will be.
    for (const path of needed) await whole(join(folder, path));
    return needed;
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, { slug, content }: IndexRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ url: slug, content, language: 'az' });
  if (errors.length > 0) throw new Error(`${slug}: ${errors.join('\n')}`);
}

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();

const isNeeded = (path: string): boolean =>
  /\.pf_(?:meta|index|fragment)$/u.test(path) || path === paths.wasm;

/**
 * Waits until a gzipped file is all there: its last bytes hold the sum of what comes before.
 * @param patience milliseconds
 * @throws when it is still not whole after that
 */
export async function whole(file: string, patience = 30_000): Promise<void> {
  for (const deadline = Date.now() + patience; !isWhole(file); await pause(20)) {
    if (Date.now() > deadline) {
      throw new Error(`${file} is half written. Is the disk full? Build again.`);
    }
  }
}

function isWhole(file: string): boolean {
  try {
    return gunzipSync(readFileSync(file)).length > 0;
  } catch {
    return false;
  }
}
