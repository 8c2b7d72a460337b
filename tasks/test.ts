/** Proves everything, in order, and stops at the first failure: `npm test`. */

import { mkdirSync, rmSync } from 'node:fs';
import { chromiumAdvice, getChromium } from './browsers/get-chromium.ts';
import { getOtherEngines } from './browsers/other-engines.ts';
import { corpusBuilds, liveBuild, makeBuild, smallBuild } from './corpus-builds.ts';
import { findNginx, nginxAdvice } from './hosts/find-nginx.ts';
import { run } from './run.ts';
import { closingLine, type Tally, tally } from './tally.ts';

const reports = '.cache/test';

interface Step {
  readonly title: string;
  /** Whether all is well; tests count themselves. */
  readonly does: () => Promise<boolean>;
}

const tallies: Tally[] = [];

/** Engines that are not to be had on this machine, and how to get them. */
const untested: string[] = [];

const succeeds = async (tool: string, args: string[], env: Record<string, string> = {}) =>
  (await run(tool, args, env)) === 0;

async function counted(file: string, tool: string, args: string[], env = {}): Promise<boolean> {
  const code = await run(tool, args, env);
  const result = tally(file);
  tallies.push(code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result);
  return code === 0;
}

function vitest(project: string): Promise<boolean> {
  const file = `${reports}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return counted(file, 'vitest', ['run', '--project', project, ...reporters]);
}

function playwright(): Promise<boolean> {
  const file = `${reports}/browser.json`;
  const chromium = getChromium();
  if (!chromium) {
    console.error(chromiumAdvice);
    return Promise.resolve(false);
  }
  console.log(`Chromium: ${chromium}`);
  return counted(file, 'playwright', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
}

const steps: readonly Step[] = [
  { title: 'Types of pages (astro check)', does: () => succeeds('astro', ['check']) },
  { title: 'Types of everything else (tsc)', does: () => succeeds('tsc', ['--noEmit']) },
  { title: 'Lint and format (biome)', does: () => succeeds('biome', ['check', '.']) },
  {
    title: 'Features of the browsers in .browserslistrc',
    does: () => succeeds('node', ['tasks/features.ts']),
  },
  { title: 'Unit tests', does: () => vitest('unit') },
  { title: 'Hostile input, in short', does: () => vitest('fuzz') },
  ...[...Object.values(corpusBuilds), smallBuild, liveBuild].map((build) => ({
    title: `Making ${build.name} from ${build.content}/`,
    does: async () => (await makeBuild(build)) === 0,
  })),
  { title: 'The small essays: what is true of any essay', does: () => vitest('small') },
  { title: 'content/: what is true of any essay', does: () => vitest('live') },
  {
    title: 'Checks of the built files',
    does: () => {
      if (!findNginx()) untested.push(nginxAdvice);
      return vitest('site');
    },
  },
  { title: 'Browser tests', does: playwright },
  {
    title: 'Other engines: Firefox, WebKit',
    does: () => {
      untested.push(...getOtherEngines());
      return vitest('engines');
    },
  },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const started = performance.now();
for (const [index, { title, does }] of steps.entries()) {
  console.log(`\n━━ ${index + 1}/${steps.length}  ${title}\n`);
  const since = performance.now();
  const well = await does();
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`\n${well ? '✓' : '✗'} ${title} (${seconds} s)`);
  if (!well) {
    console.error(`\nStopped at: ${title}`);
    if (tallies.every(({ failed }) => failed === 0))
      tallies.push({ passed: 0, failed: 1, skipped: 0 });
    process.exitCode = 1;
    break;
  }
}
console.log(`\nAll in ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const engine of untested) console.log(`Skipped: ${engine}`);
console.log(closingLine(tallies));
