import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../bench/stemmer/measures.ts';
import { errt, type Groups, indices } from '../../../bench/stemmer/paice.ts';
import { readPairs } from '../../../bench/stemmer/pairs.ts';
import { fold } from '../../../src/core/azerbaijani/keys.ts';
import { stem } from '../../../src/core/azerbaijani/stem.ts';

const groups: Groups = new Map([
  ['ev', { family: 'ev', forms: new Set(['ev', 'evi', 'evlər']) }],
  ['evli', { family: 'ev', forms: new Set(['evli']) }],
  ['evin', { family: 'evin', forms: new Set(['evin', 'evini']) }],
]);

describe("Paice's indices", () => {
  it('find nothing wrong with a key a word', () => {
    const of = (form: string) =>
      form === 'evli' ? 'evli' : form.startsWith('evin') ? 'evin' : 'ev';
    expect(indices(groups, of)).toEqual({ ui: 0, oi: 0 });
  });

  it('count pairs kept apart and pairs brought together, of one family neither', () => {
    // Kept apart: all 3 + 1 pairs. Brought together: every pair of unrelated words.
    expect(indices(groups, (form) => form)).toEqual({ ui: 1, oi: 0 });
    expect(indices(groups, () => '')).toEqual({ ui: 0, oi: 1 });
    // Only ev is alone: 2 of 4 pairs apart; evi, evlər, evli with evin, evini: 6 of 8.
    expect(indices(groups, (form) => form.slice(0, 3))).toEqual({ ui: 3 / 4, oi: 2 / 8 });
  });

  it('are 1 for plain cutting, relative to it', () => {
    const pairs = readPairs(readFileSync('bench/stemmer/attested.tsv', 'utf8')).slice(0, 1500);
    const cut = evaluate(pairs, (word) => fold(word).slice(0, 5), 10);
    expect(cut.errt).toBeCloseTo(1, 5);
    expect(errt(groups, { ui: 0.5, oi: 0.5 }, fold)).toBeGreaterThan(0);
  });
});

/** What the measures were when they were last written into bench/stemmer/README.md. */
describe.each([
  ['unimorph-aze.tsv', 'N', 0.9825, 0.065],
  ['attested.tsv', 'all', 0.9885, 0.065],
])('%s', (file, kind, least, most) => {
  it('is stemmed as well as is claimed', () => {
    const pairs = readPairs(readFileSync(`bench/stemmer/${file}`, 'utf8'));
    const found = evaluate(pairs, (word) => stem(fold(word)), 1000);
    expect(found.classes.get(kind)?.onLemma).toBeGreaterThanOrEqual(least);
    expect(found.errt).toBeLessThanOrEqual(most);
  });
});
