import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../../../src/content/root.ts';
import { sample } from '../support/temp-content.ts';

/** A checkout with the edition and an essay that nobody has registered yet. */
function checkout() {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(contentFolder, join(folder, 'content'), { recursive: true });
  const essay = join(folder, 'content/essays/kicik-esse');
  mkdirSync(essay);
  for (const [name, text] of Object.entries(sample)) writeFileSync(join(essay, name), text);
  const register = (...args: string[]) =>
    spawnSync(process.execPath, [resolve('tasks/register.ts'), ...args], {
      cwd: folder,
      env: { ...process.env, CONTENT_DIR: 'content' },
      encoding: 'utf8',
    });
  return { folder, register };
}

test('an essay that is not registered fails the check, which says what to do; then it passes', () => {
  const { folder, register } = checkout();
  const before = register('--check');
  expect(before.status).toBe(1);
  expect(before.stderr).toContain('content/essays/kicik-esse is proved but not registered');
  expect(before.stderr).toContain('npm run register');
  expect(existsSync(join(folder, 'content/registry/kicik-esse.yaml'))).toBe(false);

  expect(register().status).toBe(0);
  expect(readFileSync(join(folder, 'content/registry/kicik-esse.yaml'), 'utf8')).toContain(
    'sual: Sual',
  );
  expect(register('--check').status).toBe(0);
});

test('registering what is registered changes no file', () => {
  const { folder, register } = checkout();
  register();
  for (const name of ['azerbaycan-israil', 'merkezi-asiya']) {
    const file = `registry/${name}.yaml`;
    expect(readFileSync(join(folder, 'content', file), 'utf8')).toBe(
      readFileSync(join(contentFolder, file), 'utf8'),
    );
  }
});

test('a fault is told in words, without a stack', () => {
  const { folder, register } = checkout();
  writeFileSync(join(folder, 'content/essays/kicik-esse/essay.md'), 'Mətn');
  const { status, stderr } = register();
  expect(status).toBe(1);
  expect(stderr).toContain('content/essays/kicik-esse/essay.md:1');
  expect(stderr).not.toMatch(/^ {4}at /mu);
});
