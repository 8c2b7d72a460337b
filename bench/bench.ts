/**
 * Measures each step of a visit and the build beside their floors: `npm run bench`, which takes some twenty minutes.
 * `--rounds 1` tries it; `--sizes 2,100` builds fewer essays, `--sizes ''` none; `--before ../older` measures another
 * checkout, installed and built, in the same turns. Figures and plot go to `--out`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { essays } from '../src/content/library.ts';
import { measureBuilds } from './builds.ts';
import { measurePages } from './pages.ts';
import { plot } from './report/plot.ts';
import { tables } from './report/tables.ts';
import type { Result } from './result.ts';

const results = 'bench/results';
const page = 'bench/README.md';
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '2,100,1000' },
    before: { type: 'string' },
    out: { type: 'string', default: results },
  },
});
const rounds = Number(values.rounds);
const checkouts = { now: '.', ...(values.before !== undefined && { before: values.before }) };
if (!existsSync('dist')) spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });

const { rows, chromium } = await measurePages(checkouts, essays(), rounds);
const sizes = values.sizes.split(',').filter(Boolean).map(Number);
rows.push(...(await measureBuilds(checkouts, sizes, rounds)));
const machine = {
  cores: availableParallelism(),
  Node: process.versions.node,
  Chromium: chromium,
  load: Math.round(loadavg()[0] ?? 0),
  rounds,
};
publish({ machine, rows });

/** Writes the figures and their plot, and the tables into bench/README.md, so that no figure stands there by hand. */
function publish(result: Result): void {
  const shown = tables(result);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(`${values.out}/bench.json`, `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(`${values.out}/bench.svg`, plot(result));
  console.log(shown);
  if (values.out !== results) return;
  const text = readFileSync(page, 'utf8');
  const block = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/u;
  writeFileSync(
    page,
    text.replace(block, (_, open, end) => `${open}${shown}\n${end}`),
  );
}
