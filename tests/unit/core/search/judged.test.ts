import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { target } from '../../../../src/core/search/excerpt.ts';
import type { Hit } from '../../../../src/core/search/rank/rank.ts';
import { search } from '../../../../src/core/search/search.ts';
import type { SearchIndex } from '../../../../src/core/search/search-index.ts';
import { type Judgement, judge } from '../../../../tasks/evaluate/judge.ts';
import { type JudgedQuery, judgedQueries } from '../../../../tasks/evaluate/judged-query.ts';
import { openIndex, publishedFiles } from './support/index-of.ts';

const folder = 'tests/search';
let index: SearchIndex;
beforeAll(async () => {
  index = await openIndex(await publishedFiles());
});

const address = (hit: Hit): string => {
  const { slug, anchor } = target(hit);
  return `https://balans.example/${slug}/#${anchor}`;
};

/** As `npm run evaluate` judges the search page, without a browser. */
async function judged(query: JudgedQuery): Promise<Judgement> {
  const { hits, offer } = await search(query.q, index);
  const suggested = offer?.kind === 'spelling' ? offer.hits : [];
  return judge(query, { results: hits.map(address), suggested: suggested.map(address) });
}

describe.each(readdirSync(folder))('%s', (name) => {
  const queries = judgedQueries(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
  // What is known to be missed stays in the sets.
  const least = name === 'judged-queries.json' ? 1 : 0.975;

  test('is answered as a reader would want it', async () => {
    const judgements: Judgement[] = [];
    for (const query of queries) judgements.push(await judged(query));
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
