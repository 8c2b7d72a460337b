/**
 * What a reader waits for search, with an empty cache on a slow phone: `node bench/search/first-results.ts <folder> …`
 * opens an essay of each built folder, and of the same essays with PaperMod's search, in turns, asks for search, types a
 * query, and prints medians: until the field takes letters, until the first results stand there, and the bytes sent.
 */
import { chromium } from '@playwright/test';
import { chromiumFlags } from '../../tasks/browsers/chromium.ts';
import { getChromium } from '../../tasks/browsers/get-chromium.ts';
import { serve } from '../../tasks/serve.ts';
import { slowPhone } from '../browser/conditions.ts';
import { type Figures, firstSearch, visit } from '../browser/visit.ts';
import { median } from '../statistics.ts';
import { peerSearch, writePaperMod } from './papermod.ts';

const rounds = 9;
const executablePath = getChromium() ?? '';
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
const peer = '.cache/bench/papermod';
writePaperMod(peer);
const sites = await Promise.all(
  [...process.argv.slice(2), peer].map(async (root) => ({
    root,
    served: await serve({ root, port: 0 }),
    runs: [] as Figures[],
  })),
);
for (let round = 0; round < rounds; round++) {
  for (const { root, served, runs } of sites) {
    const search = root === peer ? peerSearch : firstSearch;
    const read = search(`${served.home}merkezi-asiya/`, 'Orta dəhliz');
    runs.push(await visit(browser, read)(slowPhone));
  }
}
for (const { root, served, runs } of sites) {
  await served.close();
  const middle = (name: string) => median(runs.map((it) => it[name] ?? Number.NaN)).toFixed(0);
  console.log(root, ...['field', 'results', 'sent'].map((it) => `${it} ${middle(it)}`));
}
await browser.close();
