import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags } from '../../tasks/browsers/chromium.ts';
import { chromiumAdvice, getChromium } from '../../tasks/browsers/get-chromium.ts';
import { serve } from '../../tasks/serve.ts';
import { type Conditions, desk, slowPhone } from '../browser/conditions.ts';
import { firstSearch } from '../measure-search.ts';
import { median, rounded } from '../statistics.ts';
import type { Project } from './project.ts';

/** What one query costs a reader who has never searched: everything that is fetched from the wish on. */
export interface QueryFigures {
  readonly kind: 'rare' | 'common' | 'two words';
  readonly query: string;
  readonly bytes: number;
  readonly requests: number;
  /** From the wish to the results, in ms: as fast as this machine is, and on the slow phone. */
  readonly desk: number;
  readonly slow: number;
}

const rounds = 3;

/** Asks on the search page of a project's built site, each time with an empty cache. */
export async function measureQueries({ folder, rare }: Project): Promise<{
  chromium: string;
  queries: QueryFigures[];
}> {
  const executablePath = getChromium();
  if (!executablePath) throw new Error(chromiumAdvice);
  const served = await serve({ root: join(folder, 'dist'), port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const ask = async (query: string, conditions: Conditions) => {
      const runs: Awaited<ReturnType<typeof firstSearch>>[] = [];
      for (let round = 0; round < rounds; round++)
        runs.push(await firstSearch(browser, served.home, conditions, query));
      const middle = (value: (run: (typeof runs)[number]) => number) =>
        rounded(median(runs.map(value)));
      return {
        bytes: middle(({ bytes }) => bytes),
        requests: middle(({ requests }) => requests),
        results: middle(({ results }) => results),
      };
    };
    const queries: QueryFigures[] = [];
    for (const [kind, query] of [
      ['rare', rare],
      ['common', 'siyasət'],
      ['two words', 'regional təhlükəsizlik'],
    ] as const) {
      const { results: quick } = await ask(query, desk);
      const { results: slow, ...traffic } = await ask(query, slowPhone);
      queries.push({ kind, query, ...traffic, desk: quick, slow });
    }
    return { chromium: browser.version(), queries };
  } finally {
    await browser.close();
    await served.close();
  }
}
