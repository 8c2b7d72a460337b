/**
 * This search beside stock Pagefind on the same pages: `npm run compare [file]` builds a stock index of the
 * built essays with Pagefind's defaults, asks both every judged query in a real browser, and writes the table
 * to bench/search/compared.md. Stock is asked through its own interface, sub-results as its UI shows them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { essays } from '../src/content/library.ts';
import { chromiumFlags } from './browsers/chromium.ts';
import { getChromium } from './browsers/get-chromium.ts';
import { type Answer, ask } from './evaluate/ask.ts';
import { type Judgement, judge } from './evaluate/judge.ts';
import { type JudgedQuery, judgedQueries } from './evaluate/judged-query.ts';
import { compared } from './evaluate/table.ts';
import { serve } from './serve.ts';

const [, , file = 'tests/search/judged-queries.json'] = process.argv;
const queries = judgedQueries(JSON.parse(readFileSync(file, 'utf8')));
const folder = mkdtempSync(join(tmpdir(), 'stock-'));

/** The index that Pagefind makes of the built essay pages when nobody tells it anything. */
async function stockIndex(): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  for (const { slug } of essays()) {
    const content = readFileSync(`dist/${slug}/index.html`, 'utf8');
    await index.addHTMLFile({ url: `/${slug}/`, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="az"><title>Stock</title>');
}

async function askStock(page: Page, q: string): Promise<Answer> {
  const results = await page.evaluate(async (query) => {
    const path = '/pagefind/pagefind.js';
    const pagefind = await import(path);
    const { results: found } = await pagefind.search(query);
    const addresses: string[] = [];
    for (const result of found) {
      const { url, sub_results: parts } = await result.data();
      for (const part of parts.length > 0 ? parts : [{ url }]) {
        addresses.push(new URL(part.url, location.href).href);
      }
    }
    return addresses;
  }, q);
  return { results, suggested: [], nearest: [] };
}

const site = await serve({ root: 'dist', port: 0 });
try {
  await stockIndex();
  const stock = await serve({ root: folder, port: 0 });
  const executablePath = getChromium();
  const browser = await chromium.launch({
    args: [...chromiumFlags],
    ...(executablePath ? { executablePath } : {}),
  });
  const judged = async (answer: (query: JudgedQuery) => Promise<Answer>): Promise<Judgement[]> => {
    const all: Judgement[] = [];
    for (const query of queries) all.push(judge(query, await answer(query)));
    return all;
  };
  const page = await browser.newPage({ locale: 'az' });
  const own = await judged(({ q }) => ask(page, `${site.home}axtaris/`, q, false));
  const other = await browser.newPage({ locale: 'az' });
  await other.goto(stock.home);
  const theirs = await judged(({ q }) => askStock(other, q));
  const table = compared(own, theirs);
  writeFileSync('bench/search/compared.md', table);
  console.log(table);
  await browser.close();
  await stock.close();
} finally {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
