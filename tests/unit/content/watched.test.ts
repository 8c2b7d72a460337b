import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenContentChanges } from '../../../src/content/watched.ts';

type Context = Parameters<typeof whenContentChanges>[0];

let content: string;
let folder: string;
let acted: (string | null)[];
let tell: (event: string, path: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  content = mkdtempSync(join(tmpdir(), 'watched-'));
  folder = join(content, 'essays', 'yeni-esse');
  mkdirSync(folder, { recursive: true });
  acted = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  tell = (event, path) => watcher.emit(event, join(content, path));
  const context = { collection: 'essays', watcher, logger: console } as unknown as Context;
  whenContentChanges(context, (essay) => acted.push(essay), content);
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(content, { recursive: true });
});

const write = (name: string, text = name) => writeFileSync(join(folder, name), text);

test('a change is told once, soon', () => {
  write('essay.md');
  tell('change', 'essays/yeni-esse/essay.md');
  vi.advanceTimersByTime(100);
  expect(acted).toEqual(['yeni-esse']);
  vi.advanceTimersByTime(5000);
  expect(acted).toEqual(['yeni-esse']);
});

test('files that came before the watcher looked into their new folder are told', () => {
  tell('addDir', 'essays/yeni-esse');
  write('essay.md');
  vi.advanceTimersByTime(5000);
  expect(acted).toEqual(['yeni-esse']);
});

test('a file that came after the others were read is told, though the watcher has missed it', () => {
  write('essay.md');
  tell('add', 'essays/yeni-esse/essay.md');
  vi.advanceTimersByTime(100);
  write('source.txt');
  vi.advanceTimersByTime(5000);
  expect(acted).toEqual(['yeni-esse', 'yeni-esse']);
});

test('an empty folder is nothing yet', () => {
  tell('addDir', 'essays/yeni-esse');
  vi.advanceTimersByTime(5000);
  expect(acted).toEqual([]);
});

test('a folder that has gone is told', () => {
  write('essay.md');
  tell('add', 'essays/yeni-esse/essay.md');
  vi.advanceTimersByTime(5000);
  rmSync(folder, { recursive: true });
  tell('unlinkDir', 'essays/yeni-esse');
  vi.advanceTimersByTime(5000);
  expect(acted).toEqual(['yeni-esse', 'yeni-esse']);
});

test('another part of the content has no essay, and what is outside is not told', () => {
  tell('change', 'names/entries.yaml');
  tell('change', '../elsewhere.txt');
  vi.advanceTimersByTime(5000);
  expect(acted).toEqual([null]);
});
