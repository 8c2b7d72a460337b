/**
 * How well search finds: `npm run evaluate [file]` asks every judged query of a file on the search page of
 * the built site, in a real browser, and prints the measures by class. Options: `--typed` types into the field
 * instead of opening an address each, `--locale tr` sets the browser's language, `--all` shows every query.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './browsers/chromium.ts';
import { getChromium } from './browsers/get-chromium.ts';
import { corpusBuilds } from './corpus-builds.ts';
import { ask } from './evaluate/ask.ts';
import { judge } from './evaluate/judge.ts';
import { judgedQueries } from './evaluate/judged-query.ts';
import { table } from './evaluate/table.ts';
import { serve } from './serve.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    typed: { type: 'boolean', default: false },
    locale: { type: 'string', default: 'az' },
    all: { type: 'boolean', default: false },
    root: { type: 'string', default: corpusBuilds.root.folder },
  },
});
const [file = 'tests/search/judged-queries.json'] = positionals;

const site = await serve({ root: values.root, port: 0 });
const executablePath = getChromium();
const browser = await chromium.launch({
  args: [...chromiumFlags, `--lang=${values.locale}`],
  ...(executablePath ? { executablePath } : {}),
});
try {
  const page = await browser.newPage({ locale: values.locale });
  const queries = judgedQueries(JSON.parse(readFileSync(file, 'utf8')));
  const judgements = [];
  for (const query of queries) {
    const answer = await ask(page, `${site.home}axtaris/`, query.q, values.typed);
    const judgement = judge(query, answer);
    judgements.push(judgement);
    if (values.all || !judgement.right) console.log(judgement.note);
  }
  console.log(table(judgements));
  process.exitCode = judgements.every(({ falsePositive }) => !falsePositive) ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}
