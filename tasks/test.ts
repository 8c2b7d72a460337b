/** Proves everything, two things at once, and stops where something fails: `npm test`. */

import { mkdirSync, rmSync } from 'node:fs';
import { chromiumAdvice, getChromium } from './browsers/get-chromium.ts';
import { getOtherEngines } from './browsers/other-engines.ts';
import { corpusBuilds, liveBuild, makeBuild, smallBuild, type TestBuild } from './corpus-builds.ts';
import { findNginx, nginxAdvice } from './hosts/find-nginx.ts';
import { run } from './run.ts';
import { closingLine, type Tally, tally } from './tally.ts';

const reports = '.cache/test';

type Say = (text: string) => void;

interface Step {
  readonly title: string;
  /** Whether all is well; tests count themselves. */
  readonly does: (say: Say) => Promise<boolean>;
}

const tallies: Tally[] = [];

const succeeds = (title: string, tool: string, ...args: string[]): Step => ({
  title,
  does: async (say) => (await run(tool, args, {}, say)) === 0,
});

async function counted(say: Say, file: string, tool: string, args: string[], env = {}) {
  const code = await run(tool, args, env, say);
  const result = tally(file);
  tallies.push(code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result);
  return code === 0;
}

function vitest(title: string, project: string, ...flags: string[]): Step {
  const file = `${reports}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    title,
    does: (say) =>
      counted(say, file, 'vitest', ['run', '--project', project, ...flags, ...reporters]),
  };
}

const making = (build: TestBuild): Step => ({
  title: `Making ${build.name} from ${build.content}/`,
  does: async (say) => (await makeBuild(build, say)) === 0,
});

async function playwright(say: Say): Promise<boolean> {
  const file = `${reports}/browser.json`;
  if (!chromium) say(chromiumAdvice);
  return chromium
    ? counted(say, file, 'playwright', ['test', '--reporter=list,json'], {
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      })
    : false;
}

// What is missing is fetched before anything is timed.
const chromium = getChromium();
const untested = [...getOtherEngines(), ...(findNginx() ? [] : [nginxAdvice])];

/** Each stage waits for the one before; its lanes run side by side, the steps of a lane one after the other. */
const stages: readonly (readonly (readonly Step[])[])[] = [
  [
    // Writes the types that all else is checked by.
    [succeeds('Types of pages (astro check)', 'astro', 'check')],
    [
      succeeds('Lint and format (biome)', 'biome', 'check', '.'),
      succeeds('Features of the browsers in .browserslistrc', 'node', 'tasks/features.ts'),
      vitest('Hostile input, in short', 'fuzz'),
    ],
  ],
  [
    [
      ...[...Object.values(corpusBuilds), smallBuild, liveBuild].map(making),
      vitest('The small essays: what is true of any essay', 'small'),
      vitest('content/: what is true of any essay', 'live'),
      vitest('Checks of the built files', 'site'),
    ],
    [succeeds('Types of everything else (tsc)', 'tsc', '--noEmit'), vitest('Unit tests', 'unit')],
  ],
  [
    [{ title: 'Browser tests', does: playwright }],
    // One engine at a time: the browser tests take two cores as it is.
    [vitest('Other engines: Firefox, WebKit, an old Chromium', 'engines', '--maxWorkers=1')],
  ],
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const started = performance.now();
const failed: string[] = [];

/** Runs a step, and shows what it has printed once it has ended. */
async function perform({ title, does }: Step): Promise<void> {
  console.log(`▸ ${title}`);
  const since = performance.now();
  const words: string[] = [];
  const well = await does((text) => words.push(text));
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`\n━━ ${title}\n\n${words.join('').trim()}\n`);
  console.log(`${well ? '✓' : '✗'} ${title} (${seconds} s)\n`);
  if (!well) failed.push(title);
}

for (const lanes of stages) {
  const lane = async (steps: readonly Step[]) => {
    for (const step of steps) if (failed.length === 0) await perform(step);
  };
  await Promise.all(lanes.map(lane));
}
if (failed.length > 0) {
  console.error(`Stopped at: ${failed.join(', ')}`);
  if (tallies.every((it) => it.failed === 0)) tallies.push({ passed: 0, failed: 1, skipped: 0 });
  process.exitCode = 1;
}
console.log(`All in ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const engine of untested) console.log(`Skipped: ${engine}`);
console.log(closingLine(tallies));
