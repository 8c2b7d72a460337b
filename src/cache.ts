import { createHash, type Hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The code that draws, and the lock, which names every package with its version. Read once: a large collection asks for
 * thousands of pictures.
 */
let ofCode: Hash | undefined;

/** A hash of files, and of those of folders at any depth, as far as they are there: their names and contents. */
export function digestOf(...paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesAt)) {
    const bytes = readFileSync(file);
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('base64');
}

/** Links are followed to files, and not into folders. */
function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => join(path, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** A hash of all code: the project's own, its configuration, and by the lock that of its packages. */
export const codeDigest = (): string =>
  digestOf('src', 'astro.config.mjs', '.browserslistrc', 'tsconfig.json', 'package-lock.json');

/**
 * Bytes that depend on nothing but `recipe` and the code that makes them are kept by the hash of both, so that a build
 * does not draw every picture again.
 * @param kind a folder of its own under .cache/
 */
export async function cached(
  kind: string,
  recipe: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = join('.cache', kind);
  ofCode ??= createHash('sha256').update(digestOf('src/exports', 'src/fonts', 'package-lock.json'));
  const key = ofCode.copy().update(recipe).digest('hex').slice(0, 32);
  const file = join(folder, key);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const bytes = new Uint8Array(await make());
  keep(file, bytes);
  return bytes;
}

/** Writes a file under .cache/. It is renamed into place: a build that is stopped half-way leaves no half one behind. */
export function keep(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, content);
  renameSync(fresh, file);
}
