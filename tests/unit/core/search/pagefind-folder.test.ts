import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whole, writeIndex } from '../../../../src/build/search/pagefind-folder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-folder-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const packed = gzipSync('Orta dəhliz '.repeat(10_000));

test('a file is waited for until its last byte is there', async () => {
  const file = join(folder, 'late');
  writeFileSync(file, packed.subarray(0, packed.length / 2));
  let came = false;
  const rest = setTimeout(() => {
    came = true;
    appendFileSync(file, packed.subarray(packed.length / 2));
  }, 100);
  await whole(file);
  clearTimeout(rest);
  expect(came).toBe(true);
});

test.each([0, 1, packed.length - 1])('a file that stays at %i bytes is told of', async (length) => {
  const file = join(folder, 'half');
  writeFileSync(file, packed.subarray(0, length));
  await expect(whole(file, 50)).rejects.toThrow(`${file} is half written`);
});

test('what search needs of an index, and nothing else, is named and whole', async () => {
  const records = ['bir', 'iki'].map((slug) => ({ slug, content: `orta dehliz ${slug}` }));
  const written = await writeIndex(records, folder);
  expect(written.map((path) => path.replace(/[^/.]*\./u, '*.'))).toEqual([
    'fragment/*.pf_fragment',
    'fragment/*.pf_fragment',
    'index/*.pf_index',
    expect.stringMatching(/\.pf_meta$/u),
    '*.unknown.pagefind',
  ]);
  for (const path of written) {
    expect(gunzipSync(readFileSync(join(folder, path))).length, path).toBeGreaterThan(0);
  }
});
