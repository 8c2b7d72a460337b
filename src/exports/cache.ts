import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Bytes that depend on nothing but `recipe` are made once and kept by its hash, so that a large
 * collection does not draw every picture again at every build.
 * @param kind a folder of its own under .cache/
 */
export async function cached(
  kind: string,
  recipe: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = join('.cache', kind);
  const file = join(folder, createHash('sha256').update(recipe).digest('hex').slice(0, 32));
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const bytes = new Uint8Array(await make());
  mkdirSync(folder, { recursive: true });
  // Renamed into place: a build that is stopped half-way leaves no half picture behind.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, file);
  return bytes;
}
