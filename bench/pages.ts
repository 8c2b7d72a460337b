import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Essay } from '../src/core/edition/essay.ts';
import { leaves } from '../src/core/edition/leaves.ts';
import { addressedSections } from '../src/core/edition/section-parts.ts';
import { addresses } from '../src/site.ts';
import { chromiumFlags } from '../tasks/browsers/chromium.ts';
import { chromiumAdvice, getChromium } from '../tasks/browsers/get-chromium.ts';
import { desk, slowPhone } from './browser/conditions.ts';
import { type Figures, firstPage, firstSearch, nextPage, typing, visit } from './browser/visit.ts';
import type { Row } from './result.ts';
import { serveWithFloor } from './site.ts';

const queries = ['Orta dəhliz', 'siyasət', 'Azərbaycan İsrail', 'enerji', 'Çinin təsiri'];

/** A step of a reader's visit, and how it is taken. */
interface Step {
  readonly step: Row['step'];
  readonly what: string;
  readonly take: Parameters<typeof visit>[2];
}

/** Every step on a served site; the floor's first, which the others are measured by. */
function stepsOf(home: string, essay: Essay): Step[] {
  const page = `${home}${essay.slug}/`;
  const [section] = addressedSections(essay);
  const pages = {
    floor: `${home}floor/${essay.slug}/`,
    essay: page,
    home,
    ...(section && { section: `${page}${section.heading.id}/` }),
    search: home + addresses.search.slice(1),
  };
  return [
    ...Object.entries(pages).map(
      ([what, url]): Step => ({ step: 'first page', what, take: firstPage(url) }),
    ),
    { step: 'next page', what: 'floor', take: nextPage(`${home}floor/`, 'a') },
    { step: 'next page', what: 'essay', take: nextPage(home, 'main a.read') },
    { step: 'search', what: 'from an essay', take: firstSearch(page, queries[0] ?? '') },
    {
      step: 'typing',
      what: 'five queries',
      take: typing(home + addresses.search.slice(1), queries),
    },
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
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
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
        stepsOf(site.home, longest)
          .filter(({ what }) => at === 0 || what !== 'floor')
          .map(({ take, ...step }) => ({
            row: { ...step, state, conditions: conditions.name, rounds: [] as Figures[] },
            take,
          })),
      );
      for (let round = 1; round <= rounds; round++) {
        console.log(`${conditions.name}: round ${round} of ${rounds}`);
        for (const { row, take } of own) row.rounds.push(await visit(browser, conditions, take));
      }
      rows.push(...own.map(({ row }) => row));
    }
    return { rows, chromium: browser.version() };
  } finally {
    await browser.close();
    for (const { site } of served) await site.close();
  }
}
