/** Measures the built site in a real Chromium, beside the floor: `npm run bench [-- --rounds 11]`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { essays } from '../src/content/library.ts';
import { leaves } from '../src/core/edition/leaves.ts';
import { chromiumFlags } from '../tasks/browsers/chromium.ts';
import { chromiumAdvice, getChromium } from '../tasks/browsers/get-chromium.ts';
import { desk, slowPhone } from './browser/conditions.ts';
import { firstFlight } from './first-flight.ts';
import { machine } from './machine.ts';
import { type Journey, measurePages } from './measure-pages.ts';
import { measureSearch } from './measure-search.ts';
import { benchPlot } from './report/bench-plot.ts';
import { benchTables } from './report/bench-tables.ts';
import { publish, results } from './report/publish.ts';
import { serveWithFloor } from './site.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '11' },
    port: { type: 'string', default: '0' },
    out: { type: 'string', default: results },
  },
});
const rounds = Number(values.rounds);
const executablePath = getChromium();
if (!executablePath) throw new Error(chromiumAdvice);

const [essay] = essays().toSorted((a, b) => leaves(b).length - leaves(a).length);
if (!essay) throw new Error('There is no essay to measure.');
const journeys: Journey[] = [
  { name: 'floor', paths: [`floor/${essay.slug}/`] },
  { name: 'essay', paths: [`${essay.slug}/`] },
  { name: 'home', paths: [''] },
  { name: 'search', paths: ['axtaris/'] },
  { name: 'essay, warm', paths: ['', `${essay.slug}/`] },
];

const served = await serveWithFloor(Number(values.port));
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
try {
  const loads = [];
  for (const conditions of [desk, slowPhone]) {
    const { name, about } = conditions;
    console.log(`${name}: ${about}; ${rounds} rounds…`);
    const pages = await measurePages(browser, served.home, conditions, journeys, rounds);
    loads.push({ name, about, pages });
  }
  console.log('search…');
  const words = [essay.title.text, ...leaves(essay).map(({ text }) => text)].join('\n');
  const result = {
    machine: machine(browser.version()),
    rounds,
    essay: essay.slug,
    loads,
    search: await measureSearch(browser, served.home, slowPhone, rounds),
    firstFlight: firstFlight(readFileSync(`dist/${essay.slug}/index.html`, 'utf8'), words),
  };
  const [plot, tables] = [benchPlot(result), benchTables(result)];
  publish(values.out, { name: 'bench', result, plot, tables });
  console.log(tables);
} finally {
  await browser.close();
  await served.close();
}
