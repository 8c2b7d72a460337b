/**
 * Compresses a built folder once and for all: `npm run compress [folder]` puts a .br and a .gz file beside
 * every file that gains by it, for hosts that send them as they are (hosts/nginx/).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../src/build/publishing/checksums.ts';
import { contentType, isCompressible } from './server/content-types.ts';

/** As many as zlib's threads take at once. */
const atOnce = 4;
const smallest = 256;

const compressed = [
  {
    ending: '.br',
    compress: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
  },
  { ending: '.gz', compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
];

/**
 * @param files paths in the folder; without them, all
 * @returns how many files were written
 */
export async function compress(folder: string, files = filesIn(folder)): Promise<number> {
  const gaining = files.filter((file) => isCompressible(contentType(file)));
  let written = 0;
  const one = async (file: string) => {
    const bytes = await readFile(join(folder, file));
    if (bytes.length < smallest) return;
    for (const { ending, compress } of compressed) {
      const smaller = await compress(bytes);
      if (smaller.length >= bytes.length) continue;
      await writeFile(join(folder, file + ending), smaller);
      written += 1;
    }
  };
  for (let at = 0; at < gaining.length; at += atOnce) {
    await Promise.all(gaining.slice(at, at + atOnce).map(one));
  }
  return written;
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? 'dist';
  console.log(`${await compress(folder)} compressed files written into ${folder}/`);
}
