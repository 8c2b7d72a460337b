import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('new writes what the next step takes, also of a file with CR LF and a byte order mark', () => {
  const file = join(content, 'extraction.txt');
  const lines = ['Suyun yolu', '', 'Mətn burada baş-', 'layır və qurtarır.', ''];
  writeFileSync(file, `\ufeff${lines.join('\r\n')}`);
  expect(run('new', 'esse', file).said).toContain('LF for its line ends');
  expect(readFileSync(place('source.txt'), 'utf8')).toBe(lines.join('\n'));
  expect(run('emend', 'esse').said).toContain('holds every difference already');
});

test('new says plainly that a folder is no text, and makes nothing', () => {
  const { status, said } = run('new', 'esse', content);
  expect(said).toContain(`${content} is no file. Name the text of one essay.`);
  expect(status).toBe(1);
  expect(existsSync(place(''))).toBe(false);
});

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
