import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

/** The rooms, and what each may import of the others (src/ only; the rest may import all). */
const rooms: Readonly<Record<string, readonly string[]>> = {
  azerbaijani: [],
  edition: ['azerbaijani'],
  markdown: ['azerbaijani', 'edition'],
  library: ['azerbaijani', 'edition', 'markdown'],
  names: ['azerbaijani', 'edition'],
  search: ['azerbaijani', 'edition'],
  exports: ['azerbaijani', 'edition', 'names', 'fonts'],
  fonts: ['azerbaijani'],
  publishing: ['azerbaijani', 'edition', 'library'],
  hosting: ['publishing', 'offline'],
  offline: ['publishing'],
};
const views = ['components', 'layouts', 'pages'];
const all = [...Object.keys(rooms), ...views, 'styles'];
const pure = ['azerbaijani', 'edition', 'markdown', 'names'];
/** What every room may know, and what knows none. */
const facts = ['src/site.ts', 'src/strings.ts', 'src/strings/essay.ts'];
const outside = ['node:fs', 'astro', 'astro:content', 'pagefind'];

const folder = mkdtempSync(join(tmpdir(), 'walls-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of a room that imports one thing and does nothing else wrong. */
const seeded = (room: string, module: string) =>
  `src/${room}/${module.replace(/\W+/gu, '-')}-seed.ts`;

const seed = (room: string, module: string) =>
  seedAt(seeded(room, module), outside.includes(module) ? module : `../${module}/thing.ts`);

function seedAt(path: string, module: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { x } from '${module}';\nexport const y = x;\n`);
}

const report = z.object({
  diagnostics: z.array(
    z.object({
      severity: z.string(),
      message: z.string(),
      location: z.object({ path: z.string() }),
    }),
  ),
});
let faults: { file: string; message: string }[] = [];

beforeAll(() => {
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const room of [...Object.keys(rooms), ...views]) for (const other of all) seed(room, other);
  for (const room of pure) for (const module of outside) seed(room, module);
  for (const file of facts)
    seedAt(file, `${dirname(file) === 'src' ? '.' : '..'}/edition/thing.ts`);
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  faults = report
    .parse(JSON.parse(stdout))
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ location, message }) => ({ file: location.path, message }));
});

const saidOf = (file: string) =>
  faults.filter((fault) => fault.file === file).map(({ message }) => message);

describe.each(Object.entries(rooms))('src/%s/', (room, may) => {
  test.each(all.filter((other) => other !== room && !may.includes(other)))(
    'may not import %s',
    (other) => {
      expect(saidOf(seeded(room, other)).join()).toContain('A wall between rooms');
    },
  );

  test.each([...may, room])('may import %s', (other) => {
    expect(saidOf(seeded(room, other))).toEqual([]);
  });
});

describe.each(pure)('src/%s/ is pure', (room) => {
  test.each(outside)('it may not import %s', (module) => {
    expect(saidOf(seeded(room, module)).join()).toContain('pure');
  });
});

describe.each(views)('src/%s/', (room) => {
  test.each(all)('may import %s', (other) => expect(saidOf(seeded(room, other))).toEqual([]));
});

test.each(facts)('%s knows no room', (file) => {
  expect(saidOf(file).join()).toContain('know no room');
});

test('every room has its wall', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((it) => it.isDirectory());
  const unknown = folders
    .map(({ name }) => name)
    .filter((name) => ![...all, 'strings'].includes(name));
  expect(unknown).toEqual([]);
});
