import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checksumsOf } from '../../src/publishing/checksums.ts';

const left = new Set(['node_modules', 'dist', '.cache', '.astro', '.git', 'test-results']);

/** A clock that is four hundred days and some hours ahead, for a process and its workers. */
const later = `const ahead = 400.3 * 864e5;
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
  static now() { return Real.now() + ahead; }
};`;

test('a build in another folder, year, time zone and language is the same, byte for byte', {
  timeout: 180_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'another-folder-'));
  try {
    for (const name of readdirSync('.').filter((it) => !left.has(it))) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        BASE_PATH: '/',
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(later)}`,
      },
    });
    expect(status, stdout + stderr).toBe(0);
    const here = checksumsOf('dist');
    const there = checksumsOf(join(folder, 'dist'));
    const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
      (file) => here.get(file) !== there.get(file),
    );
    expect(differing).toEqual([]);
    expect(here.size).toBeGreaterThan(20);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
