/**
 * Lighthouse over every kind of page: `npm run lighthouse`, after a build. Fetches Lighthouse itself for
 * the run, since nothing else needs it. Fails where a category is under 100.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { median } from '../bench/statistics.ts';
import { chromiumFlags, findChromium } from './browsers/chromium.ts';
import { serve } from './serve.ts';

const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = {
  home: '',
  essay: 'merkezi-asiya/',
  source: 'merkezi-asiya/menbe/',
  about: 'metn-haqqinda/',
  search: 'axtaris/',
  index: 'gosterici/',
  entry: 'gosterici/orta-dehliz/',
  map: 'xerite/',
};

/** One load more or less unlucky decides a point: of so many the median counts, as Lighthouse advises. */
const rounds = 3;

// The server answers from this very process, so Lighthouse must not block it.
const run = promisify(execFile);
const folder = '.cache/lighthouse';
mkdirSync(folder, { recursive: true });
const site = await serve({ root: 'dist', port: 0 });

/** The scores of one visit, 0 to 100, in the order of the categories. */
async function visit(path: string, file: string): Promise<number[]> {
  const options = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=--headless=new ${chromiumFlags.join(' ')}`,
  ];
  const env = { ...process.env, CHROME_PATH: findChromium() ?? '' };
  const attempt = () =>
    run('npx', ['--yes', lighthouse, site.home + path, ...options], { timeout: 180_000, env });
  // Now and then it loses its trace and asks to be run again.
  await attempt().catch(attempt);
  const report: { categories: Record<string, { score: number }> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return categories.map((it) => Math.round((report.categories[it]?.score ?? 0) * 100));
}

let below = 0;
console.log(`page     ${categories.join('  ')}   (median of ${rounds})`);
for (const [name, path] of Object.entries(pages)) {
  const visits: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    visits.push(await visit(path, `${folder}/${name}-${round}.json`));
  }
  const scores = categories.map((_, at) => median(visits.map((scored) => scored[at] ?? 0)));
  below += scores.filter((score) => score < 100).length;
  console.log(
    name.padEnd(9) +
      scores.map((score, at) => String(score).padEnd((categories[at]?.length ?? 0) + 2)).join(''),
  );
}
await site.close();
process.exitCode = below > 0 ? 1 : 0;
