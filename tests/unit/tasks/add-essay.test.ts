import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let content: string;
const place = (name: string) => join(content, 'essays/esse', name);

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(content, 'essays'));
});
afterEach(() => rmSync(content, { recursive: true }));

/** Runs a command of the project on a content folder of its own. */
const run = (task: 'new' | 'emend', ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`tasks/${task}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return { status, said: stdout + stderr };
};

test('emend leaves emendations.yaml as it is where the text cannot be proved', () => {
  mkdirSync(place(''));
  writeFileSync(
    place('essay.md'),
    '---\ntitle: Ad\n---\n\nLakin gəldi.\n\n[^1]: Heç kimin qeydi.\n',
  );
  writeFileSync(place('source.txt'), '/akin gəldi.\n\n1 Heç kimin qeydi.\n');
  writeFileSync(place('emendations.yaml'), '[]\n');
  const { status, said } = run('emend', 'esse');
  expect(said).toContain('[note-idle]\nNothing was written.');
  expect(status).toBe(1);
  expect(readFileSync(place('emendations.yaml'), 'utf8')).toBe('[]\n');
});
