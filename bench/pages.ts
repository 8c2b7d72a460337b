import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import puppeteer, { type Browser as Readying } from 'puppeteer-core';
import type { Essay } from '../src/core/edition/essay.ts';
import { leaves } from '../src/core/edition/leaves.ts';
import { addressedSections } from '../src/core/edition/section-parts.ts';
import { addresses } from '../src/site.ts';
import { chromiumFlags } from '../tasks/browsers/chromium.ts';
import { chromiumAdvice, getChromium } from '../tasks/browsers/get-chromium.ts';
import { type Conditions, desk, slowPhone } from './browser/conditions.ts';
import { nextPage, type Way } from './browser/next-page.ts';
import { type Figures, firstPage, firstSearch, typing, visit } from './browser/visit.ts';
import type { Row } from './result.ts';
import { type ServedSite, serveWithFloor } from './site.ts';

const queries = ['Orta dəhliz', 'siyasət', 'Azərbaycan İsrail', 'enerji', 'Çinin təsiri'];

/** A step of a reader's visit, and how it is taken. */
interface Step {
  readonly step: Row['step'];
  readonly what: string;
  readonly take: (conditions: Conditions) => Promise<Figures>;
}

/** The browsers that take the steps: one for most, and one that makes pages ready ahead. */
interface Browsers {
  readonly common: Browser;
  readonly ready: Readying;
}

/** Every step on a served site; the floor's first, which the others are measured by. */
function stepsOf({ home, ahead }: ServedSite, essay: Essay, { common, ready }: Browsers): Step[] {
  const page = `${home}${essay.slug}/`;
  const search = home + addresses.search.slice(1);
  const [section] = addressedSections(essay);
  const pages = {
    floor: `${home}floor/${essay.slug}/`,
    essay: page,
    home,
    ...(section && { section: `${page}${section.heading.id}/` }),
    search,
  };
  const first = Object.entries(pages).map(
    ([what, url]): Step => ({ step: 'first page', what, take: visit(common, firstPage(url)) }),
  );
  const next = (what: string, way: Way): Step => ({
    step: 'next page',
    what,
    take: (conditions) => nextPage(ready, ahead, conditions, way),
  });
  const reading = { url: home, selector: 'main a.read' };
  return [
    ...first,
    next('floor', { url: `${home}floor/`, selector: 'a', isReady: false }),
    next('essay', { ...reading, isReady: true }),
    next('essay, only fetched ahead', { ...reading, isReady: false }),
    {
      step: 'search',
      what: 'from an essay',
      take: visit(common, firstSearch(page, queries[0] ?? '')),
    },
    { step: 'typing', what: 'five queries', take: visit(common, typing(search, queries)) },
  ];
}

/**
 * Takes every step in turn, as often as asked, so that whatever disturbs one disturbs all.
 * @param checkouts folders of the project's states, installed and built, by what they are called
 * @returns a row for each step, with every round's value of each figure; and the browser's version
 */
export async function measurePages(
  checkouts: Readonly<Record<string, string>>,
  essays: readonly Essay[],
  rounds: number,
): Promise<{ rows: Row[]; chromium: string }> {
  const executablePath = getChromium();
  if (!executablePath) throw new Error(chromiumAdvice);
  const [longest] = essays.toSorted((a, b) => leaves(b).length - leaves(a).length);
  if (!longest) throw new Error('There is no essay to measure.');
  const program = { executablePath, args: [...chromiumFlags] };
  const browsers = {
    common: await chromium.launch(program),
    ready: await puppeteer.launch(program),
  };
  const served = await Promise.all(
    Object.entries(checkouts).map(async ([state, folder]) => ({
      state,
      site: await serveWithFloor(join(folder, 'dist'), state, essays),
    })),
  );
  const rows: Row[] = [];
  try {
    for (const conditions of [desk, slowPhone]) {
      const own = served.flatMap(({ state, site }, at) =>
        stepsOf(site, longest, browsers)
          .filter(({ what }) => at === 0 || what !== 'floor')
          .map(({ take, ...step }) => ({
            row: { ...step, state, conditions: conditions.name, rounds: [] as Figures[] },
            take,
          })),
      );
      for (let round = 1; round <= rounds; round++) {
        console.log(`${conditions.name}: round ${round} of ${rounds}`);
        for (const { row, take } of own) row.rounds.push(await take(conditions));
      }
      rows.push(...own.map(({ row }) => row));
    }
    return { rows, chromium: browsers.common.version() };
  } finally {
    await Promise.all([browsers.common.close(), browsers.ready.close()]);
    for (const { site } of served) await site.close();
  }
}
