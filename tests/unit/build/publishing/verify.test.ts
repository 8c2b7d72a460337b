import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  checksumFile,
  checksumsOf,
  formatChecksums,
  parseChecksums,
} from '../../../../src/build/publishing/checksums.ts';
import { type Served, serve } from '../../../../tasks/serve.ts';
import { compare, filesAt, filesBelow } from '../../../../tasks/verify/compare.ts';

let root: string;
let copy: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  copy = join(root, '..', `${root}-copy`);
  const files = {
    'index.html': '<h1>Balans</h1>',
    '404.html': '<h1>Yoxdur</h1>',
    'feed.xml': '<feed/>',
    'ə ö.txt': 'ə',
    _headers: '/*\n  X: y\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  writeFileSync(join(root, checksumFile), formatChecksums(checksumsOf(root)));
  cpSync(root, copy, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
  rmSync(copy, { recursive: true });
});

test('checksums are read as they are written, and do not count themselves', () => {
  const sums = checksumsOf(root);
  expect(parseChecksums(formatChecksums(sums))).toEqual(sums);
  expect([...sums.keys()]).not.toContain(checksumFile);
  expect(() => parseChecksums('<!doctype html>')).toThrow('no line of a checksum file');
});

describe('a deployed folder', () => {
  test('that is the build has no difference', async () => {
    expect(await compare(checksumsOf(root), filesBelow(copy))).toEqual([]);
  });

  test('is known by a changed, a missing and an extra file', async () => {
    writeFileSync(join(copy, 'index.html'), '<h1>balans</h1>');
    rmSync(join(copy, 'feed.xml'));
    writeFileSync(join(copy, 'z.html'), '');
    expect(await compare(checksumsOf(root), filesBelow(copy))).toEqual([
      { file: 'feed.xml', kind: 'missing' },
      { file: 'index.html', kind: 'changed' },
      { file: 'z.html', kind: 'extra' },
    ]);
  });
});

describe('a folder with compressed files beside the plain ones', () => {
  test('is the build if they hold the same', async () => {
    writeFileSync(join(copy, 'feed.xml.gz'), gzipSync('<feed/>'));
    writeFileSync(join(copy, 'feed.xml.br'), brotliCompressSync('<feed/>'));
    expect(await compare(checksumsOf(root), filesBelow(copy))).toEqual([]);
  });

  test('is none if one of them holds something else, or nothing', async () => {
    writeFileSync(join(copy, 'feed.xml.gz'), gzipSync('<feed>!</feed>'));
    writeFileSync(join(copy, 'feed.xml.br'), 'broken');
    writeFileSync(join(copy, 'z.html.gz'), gzipSync('z'));
    expect(await compare(checksumsOf(root), filesBelow(copy))).toEqual([
      { file: 'feed.xml.br', kind: 'extra' },
      { file: 'feed.xml.gz', kind: 'extra' },
      { file: 'z.html.gz', kind: 'extra' },
    ]);
  });
});

describe('a deployed site', () => {
  let site: Served;
  beforeEach(async () => {
    site = await serve({ root: copy, base: '/balans/', port: 0 });
  });
  afterEach(() => site.close());

  test('that is the build has no difference; the host’s own rules cannot be seen', async () => {
    expect(await compare(checksumsOf(root), filesAt(site.home))).toEqual([]);
  });

  test('is known by a changed and a missing file', async () => {
    writeFileSync(join(copy, '404.html'), '<h1>yoxdur</h1>');
    rmSync(join(copy, 'ə ö.txt'));
    expect(await compare(checksumsOf(root), filesAt(site.home.slice(0, -1)))).toEqual([
      { file: '404.html', kind: 'changed' },
      { file: 'ə ö.txt', kind: 'missing' },
    ]);
  });
});
