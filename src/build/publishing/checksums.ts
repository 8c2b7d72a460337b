import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The file that names every other file of a build: `sha256sum -c` reads it too. */
export const checksumFile = 'sha256sums.txt';

/** SHA-256 of each file, by its path without a slash in front. */
export type Checksums = ReadonlyMap<string, string>;

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Every file of a folder as a path with forward slashes, in order of code points. */
export function filesIn(folder: string): string[] {
  const own = join(folder, sep).length;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(own).replaceAll(sep, '/'))
    .sort();
}

/** Takes the checksums of a built folder, but for their own file. */
export const checksumsOf = (folder: string): Checksums =>
  new Map(
    filesIn(folder)
      .filter((file) => file !== checksumFile)
      .map((file) => [file, sha256(readFileSync(join(folder, file)))]),
  );

export const formatChecksums = (sums: Checksums): string =>
  [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');

/** @throws Error for a line that is none of a checksum file */
export function parseChecksums(text: string): Checksums {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line): [string, string] => {
      const [, sum, file] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
      if (!sum || !file)
        throw new Error(`This is no line of a checksum file: ${line.slice(0, 80)}`);
      return [file, sum];
    }),
  );
}

/** What a build is called for short: the checksum of its checksums. */
export const buildId = (sums: Checksums): string => sha256(formatChecksums(sums)).slice(0, 16);
