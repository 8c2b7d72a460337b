import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  checksumFile,
  checksumsOf,
  formatChecksums,
} from '../../../src/build/publishing/checksums.ts';
import { freePort } from '../../../tasks/server/listen.ts';

let folder: string;
const place = (name: string) => join(folder, name);
const sums = () => join(place('build'), checksumFile);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  mkdirSync(place('build'));
  writeFileSync(join(place('build'), 'index.html'), '<h1>Balans</h1>');
  writeFileSync(sums(), formatChecksums(checksumsOf(place('build'))));
  cpSync(place('build'), place('site'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const verify = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tasks/verify.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

test('a folder that is the build is said to be it', () => {
  const { status, said } = verify(place('site'), sums());
  expect(said).toContain('all 1 files of it');
  expect(status).toBe(0);
});

test('one that is not is told file by file', () => {
  writeFileSync(join(place('site'), 'index.html'), '<h1>balans</h1>');
  const { status, said } = verify(place('site'), sums());
  expect(said).toContain('index.html is another file');
  expect(status).toBe(1);
});

test('where nothing can be compared it says so, without a stack', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}/`;
  for (const args of [[], [nobody, sums()], [place('nowhere'), sums()], [place('site'), 'none']]) {
    const { status, said } = verify(...args);
    expect(status, said).toBe(2);
    expect(said).not.toMatch(/^\s+at /mu);
  }
});
