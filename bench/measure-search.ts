import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import { type Conditions, slow } from './browser/conditions.ts';
import { openSearch } from './browser/open-search.ts';
import { type Traffic, TrafficCount } from './browser/traffic.ts';
import { type Keystrokes, measureKeystrokes } from './measure-keystrokes.ts';
import { median, rounded } from './statistics.ts';

/** What the first search of a visit costs. */
export interface FirstSearch extends Traffic {
  /** From the wish to the results, in ms. */
  readonly results: number;
  /** The files that Pagefind as it comes needs for the same search, loaded alone and side by side, in ms. */
  readonly files: number;
  readonly fileBytes: number;
  /** The same search by Pagefind as it comes, in ms. */
  readonly stock: number;
}

export interface SearchFigures {
  readonly query: string;
  readonly first: FirstSearch;
  readonly resultsRuns: readonly number[];
  readonly filesRuns: readonly number[];
  readonly stockRuns: readonly number[];
  readonly keystroke: Keystrokes;
}

const query = 'Orta dəhliz';

/** Searches with an empty cache, and has Pagefind search and its files loaded alone, in turns. */
export async function measureSearch(
  browser: Browser,
  home: string,
  conditions: Conditions,
  rounds: number,
): Promise<SearchFigures> {
  const firsts: Awaited<ReturnType<typeof firstSearch>>[] = [];
  const stocks: Awaited<ReturnType<typeof stockSearch>>[] = [];
  for (let round = 0; round < rounds; round++) {
    firsts.push(await firstSearch(browser, home, conditions, query));
    stocks.push(await stockSearch(browser, home, conditions, query));
  }
  const [first] = firsts;
  const [stock] = stocks;
  if (!first || !stock) throw new Error('At least one round is needed.');
  const resultsRuns = firsts.map(({ results }) => rounded(results));
  const filesRuns = stocks.map(({ files }) => rounded(files));
  const stockRuns = stocks.map((it) => rounded(it.stock));
  return {
    query,
    first: {
      ...first,
      results: median(resultsRuns),
      files: median(filesRuns),
      fileBytes: stock.bytes,
      stock: median(stockRuns),
    },
    resultsRuns,
    filesRuns,
    stockRuns,
    keystroke: await measureKeystrokes(browser, home, conditions),
  };
}

/** The first search of a visit: what it takes and loads. */
export async function firstSearch(
  browser: Browser,
  home: string,
  conditions: Conditions,
  query: string,
) {
  const { page, session, close } = await openSearch(browser, conditions);
  const traffic = await TrafficCount.of(session);
  await slow(session, conditions);
  await page.goto(`${home}axtaris/`, { waitUntil: 'networkidle' });
  traffic.reset();
  const results = await inPage(page, `benchSearch.first(${JSON.stringify(query)})`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
  const figures = { results, ...traffic.read() };
  await close();
  return figures;
}

/** Pagefind as it comes: one visit for its search, another for its files alone. */
async function stockSearch(browser: Browser, home: string, conditions: Conditions, query: string) {
  const script = `${home}floor/pagefind/pagefind.js`;
  const ask = `benchSearch.stock(${JSON.stringify(script)}, ${JSON.stringify(query)})`;
  const { urls, time: stock } = await fromEmptyPage(browser, home, conditions, ask);
  const load = `benchSearch.load(${JSON.stringify(urls)})`;
  const { bytes, time: files } = await fromEmptyPage(browser, home, conditions, load);
  return { stock, files, bytes };
}

async function fromEmptyPage(
  browser: Browser,
  home: string,
  conditions: Conditions,
  expression: string,
) {
  const { page, session, close } = await openSearch(browser, conditions);
  const traffic = await TrafficCount.of(session);
  await slow(session, conditions);
  await page.goto(`${home}floor/`, { waitUntil: 'networkidle' });
  traffic.reset();
  const urls = new Set<string>();
  page.on('request', (request) => urls.add(request.url()));
  const time = await inPage(page, expression);
  await page.waitForTimeout(200);
  const { bytes } = traffic.read();
  await close();
  return { time, bytes, urls: [...urls] };
}

const inPage = async (page: Page, expression: string) =>
  z.number().parse(await page.evaluate(expression));
