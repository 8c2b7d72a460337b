/**
 * How well search finds: `npm run evaluate [files…]` asks every judged query of the sets in `tests/search` (or of these
 * files), on the frozen essays that they judge, and prints by class what came first and what came at all. It asks the
 * code; `--browser` asks the search page of a build in a real browser, then `--typed` types into the field instead of
 * opening an address each, `--locale tr` sets the browser's language. `--all` shows every query, not only the misses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusContent } from './corpus-builds.ts';
import { judgedQueries } from './evaluate/judged-query.ts';
import { type Asked, openPage } from './evaluate/open-page.ts';
import { table } from './evaluate/table.ts';

// The judged queries are about the frozen essays, whatever content/ holds; read before the library is.
process.env.CONTENT_DIR ??= corpusContent;
const { judge } = await import('./evaluate/judge.ts');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'boolean', default: false },
    typed: { type: 'boolean', default: false },
    locale: { type: 'string', default: 'az' },
    all: { type: 'boolean', default: false },
  },
});
const sets = 'tests/search';
const files =
  positionals.length > 0 ? positionals : readdirSync(sets).map((name) => `${sets}/${name}`);

async function directly(): Promise<Asked> {
  const { askDirectly } = await import('./evaluate/ask-directly.ts');
  const { publishedIndex } = await import('./evaluate/published-index.ts');
  const index = publishedIndex();
  return { ask: (q) => askDirectly(index, q), close: async () => {} };
}

const isInBrowser = values.browser || values.typed;
const { ask, close } = await (isInBrowser ? openPage(values.locale, values.typed) : directly());
try {
  for (const file of files) {
    const judgements = [];
    for (const query of judgedQueries(JSON.parse(readFileSync(file, 'utf8')))) {
      const judgement = judge(query, await ask(query.q));
      judgements.push(judgement);
      if (values.all || !judgement.right) console.log(judgement.note);
    }
    console.log(`\n${file}\n${table(judgements)}\n`);
  }
} finally {
  await close();
}
