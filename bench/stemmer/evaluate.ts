/**
 * How well the analyser stems: `npm run evaluate:stemmer [tsv]` reads pairs of lemma and form and prints how many forms
 * have the key of their lemma, Paice's indices, and which frequent lemmas share a key. The first line names the
 * columns: `lemma` and `form`, if it likes `tags` (UniMorph's, the first is the word class), `family` (derived words
 * need not be kept apart) and `frequency`. `--top 1000` sets how many lemmas count as frequent, `--astray` lists forms.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold } from '../../src/core/azerbaijani/keys.ts';
import { stem } from '../../src/core/azerbaijani/stem.ts';
import { evaluate } from './measures.ts';
import { readPairs } from './pairs.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    top: { type: 'string', default: '1000' },
    astray: { type: 'boolean', default: false },
  },
});
const [file = 'bench/stemmer/unimorph-aze.tsv'] = positionals;

const pairs = readPairs(readFileSync(file, 'utf8'));
const found = evaluate(pairs, (word) => stem(fold(word)), Number(values.top));
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
console.log(`${file}: ${pairs.length} pairs, ${found.lemmas} lemmas\n`);
for (const [name, { forms, onLemma, onMajority, weighted, whole }] of found.classes) {
  console.log(
    `${name.padEnd(10)} ${String(forms).padStart(6)} forms: on the lemma's key ${percent(onLemma)}` +
      ` (by frequency ${percent(weighted)}), on the paradigm's commonest ${percent(onMajority)},` +
      ` paradigms whole ${percent(whole)}`,
  );
}
const { ui, oi, errt } = found;
console.log(
  `\nUI ${ui.toFixed(4)}, OI ${oi.toExponential(2)}, SW ${(oi / ui).toExponential(2)}, ERRT ${errt.toFixed(2)}`,
);
const { pairs: collisions, lemmas, examples } = found.collisions;
console.log(
  `of the ${lemmas} most frequent lemmas ${collisions} pairs share a key: ${examples.slice(0, 40).join(', ')}`,
);
if (values.astray) console.log(`\n${found.astray.join('\n')}`);
