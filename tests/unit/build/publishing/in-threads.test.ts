import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  checksumsInThreads,
  checksumsOf,
  sumsOf,
} from '../../../../src/build/publishing/checksums.ts';
import { inThreads } from '../../../../src/build/publishing/in-threads.ts';

const folder = mkdtempSync(join(tmpdir(), 'many-'));
beforeAll(() => {
  for (let at = 0; at < 2500; at++) writeFileSync(join(folder, `${at}.txt`), `file ${at}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('many files, in threads', () => {
  test('have the checksums that they have one after another, in the same order', async () => {
    expect([...(await checksumsInThreads(folder))]).toEqual([...checksumsOf(folder)]);
  });

  test('a file that cannot be read is told by its name', async () => {
    const module = new URL('../../../../src/build/publishing/checksums.ts', import.meta.url);
    const files = Array.from({ length: 2500 }, (_, at) => `${at === 1300 ? 'gone' : at}.txt`);
    await expect(inThreads(sumsOf, module, folder, files)).rejects.toThrow('gone.txt');
  });
});
