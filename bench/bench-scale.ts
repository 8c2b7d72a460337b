/**
 * Builds collections of growing size with the real pipeline and asks their search:
 * `npm run bench:scale [-- --sizes 10,100,1000,10000]`. Up to 1,000 essays by default, which takes about five
 * minutes on two cores; 10,000 take about half an hour more, 8 GB of disk, and are left out where they would take
 * longer than `--minutes`. The pictures of more essays than `--pictures` are not drawn but reckoned. What was made
 * is removed again, unless `--keep`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { essays } from '../src/content/library.ts';
import { machine } from './machine.ts';
import { publish, results } from './report/publish.ts';
import { scalePlot } from './report/scale-plot.ts';
import { scaleTables } from './report/scale-tables.ts';
import type { ScaleResult } from './result.ts';
import { anotherEssay } from './scale/another-essay.ts';
import { buildStage } from './scale/build-stages.ts';
import { measureSize, type SizeFigures } from './scale/measure-size.ts';
import { makeProject, removeProjects } from './scale/project.ts';
import { runInStages } from './scale/stages.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000' },
    minutes: { type: 'string', default: '60' },
    pictures: { type: 'string', default: '1000' },
    out: { type: 'string', default: results },
    keep: { type: 'boolean', default: false },
  },
});
const limit = Number(values.minutes) * 60;
const sample = Number(values.pictures);

console.log('another essay…');
const real = essays();
const before = await built(real.length);
const after = await built(real.length + 1);
const another = await anotherEssay(before, after, ['', ...real.map(({ slug }) => `${slug}/`)]);

const wanted = values.sizes.split(',').map(Number);
const earlier = earlierSizes().filter(({ essays }) => !wanted.includes(essays));
const sizes: SizeFigures[] = [];
const left: number[] = [];
for (const count of wanted) {
  const last = sizes.at(-1);
  const expected = last ? (last.build.seconds / last.essays) * count : 0;
  if (expected > limit) {
    left.push(count);
    continue;
  }
  console.log(`${count} essays…`);
  sizes.push(await measureSize(count, { limit, sample, keep: values.keep }));
  save();
}
if (!values.keep) removeProjects();
console.log(save());

/** What is known so far, for a long run may be stopped. */
function save(): string {
  const all = [...earlier, ...sizes].toSorted((a, b) => a.essays - b.essays);
  const result: ScaleResult = {
    machine: machine(all[0]?.chromium ?? ''),
    another,
    sizes: all,
    left,
  };
  const [plot, tables] = [scalePlot(result), scaleTables(result)];
  publish(values.out, { name: 'scale', result, plot, tables });
  return tables;
}

/** What stands there of other sizes stays: not every run has half an hour for the largest. */
function earlierSizes(): readonly SizeFigures[] {
  const file = `${values.out}/scale.json`;
  if (!existsSync(file)) return [];
  const { sizes: known }: ScaleResult = JSON.parse(readFileSync(file, 'utf8'));
  return known;
}

/** A collection of that size, built; one after another, for builds share what Astro keeps in node_modules. */
async function built(count: number): Promise<string> {
  const { folder } = makeProject(count);
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const { code } = await runInStages([astro, 'build'], folder, buildStage, limit);
  if (code !== 0) throw new Error(`The build of ${count} essays did not end well.`);
  return join(folder, 'dist');
}
