import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askDirectly } from '../../../../tasks/evaluate/ask-directly.ts';
import { type Judgement, judge } from '../../../../tasks/evaluate/judge.ts';
import { judgedQueries } from '../../../../tasks/evaluate/judged-query.ts';
import { publishedIndex } from '../../../../tasks/evaluate/published-index.ts';

const folder = 'tests/search';
const index = publishedIndex();

const read = (name: string) => judgedQueries(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));

/** Words that do stand in the essays though another is meant, the beginning of a name, and what is read as its form. */
const known = ['gəlin', 'Aydın', 'Qazax', 'Türkan', 'ayran'];

const isAbsent = (name: string) => name.startsWith('absent');
test.each(readdirSync(folder).filter(isAbsent))(
  'what the essays lack has no result: %s',
  async (name) => {
    const wrong: string[] = [];
    const queries = read(name);
    expect(queries).not.toEqual([]);
    for (const { q } of queries) {
      if ((await askDirectly(index, q)).results.length > 0) wrong.push(q);
    }
    expect(wrong.filter((q) => !known.includes(q))).toEqual([]);
  },
);

const sets = readdirSync(folder).filter((name) => !isAbsent(name));
describe.each(sets)('%s', (name) => {
  const queries = read(name);
  // What is known to be missed stays in the sets.
  const least = name === 'judged-queries.json' ? 1 : /[689]|1[0-3]/u.test(name) ? 0.95 : 0.975;

  test('is answered as a reader would want it', async () => {
    const judgements: Judgement[] = [];
    for (const query of queries) judgements.push(judge(query, await askDirectly(index, query.q)));
    const wrong = judgements.filter(({ right }) => !right).map(({ note }) => note);
    const share = (of: (judgement: Judgement) => number) => {
      const positive = judgements.filter(({ negative }) => !negative);
      return positive.reduce((sum, it) => sum + of(it), 0) / positive.length;
    };
    expect(
      judgements.filter(({ falsePositive }) => falsePositive),
      'false positives',
    ).toEqual([]);
    expect(
      share(({ rank }) => (rank === 1 ? 1 : 0)),
      wrong.join('\n'),
    ).toBeGreaterThanOrEqual(least);
    expect(
      share(({ recall }) => recall),
      wrong.join('\n'),
    ).toBeGreaterThanOrEqual(least);
  });
});
