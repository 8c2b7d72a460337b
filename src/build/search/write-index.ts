import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchSource } from '../../content/search-source.ts';
import { indexFiles } from './index-files.ts';

/**
 * Writes the search index into a build, in place of what it is made from.
 * @param site the built folder
 * @returns the number of its files
 * @throws what Pagefind reports
 */
export async function writeIndex(site: string): Promise<number> {
  const folder = join(site, 'pagefind');
  const left = join(folder, 'source.json');
  const source: SearchSource = JSON.parse(readFileSync(left, 'utf8'));
  rmSync(left);
  const files = await indexFiles(source);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return files.size;
}
