/**
 * What a record of the index should be: `node bench/search/units.ts [essays]` makes collections of shuffled
 * real sentences, with new words mixed in so that the vocabulary grows, and prints the size of Pagefind's files
 * for a record a paragraph, a section and an essay, and with common words limited to so many places an essay.
 */
import { close, createIndex } from 'pagefind';
import { essays } from '../../src/content/library.ts';
import { analyse } from '../../src/core/azerbaijani/analyse.ts';
import { leaves } from '../../src/core/edition/leaves.ts';
import { key } from '../../src/core/search/paths.ts';

const [, , asked = '300'] = process.argv;
const count = Number(asked);
const [paragraphsAnEssay, wordsAParagraph, newWords] = [16, 68, 0.3];

/** Mulberry32: the same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sentences = essays().flatMap((essay) =>
  leaves(essay).flatMap(({ text }) =>
    text.split(/(?<=[.?!])\s+/u).map((sentence) => analyse(sentence).map(({ stem }) => stem)),
  ),
);

/** The paragraphs of an essay, as stems. */
function essay(next: () => number): string[][] {
  return Array.from({ length: paragraphsAnEssay }, () => {
    const words: string[] = [];
    while (words.length < wordsAParagraph) {
      for (const stem of sentences[Math.floor(next() * sentences.length)] ?? []) {
        const rare = Math.floor(120_000 ** next()) * 7919;
        words.push(next() < newWords ? `x${(rare % 120_000).toString(36)}q` : stem);
      }
    }
    return words;
  });
}

async function measure(name: string, paragraphsARecord: number, places: number): Promise<void> {
  const next = random(7);
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  for (let at = 0; at < count; at++) {
    const paragraphs = essay(next);
    for (let from = 0; from < paragraphs.length; from += paragraphsARecord) {
      const seen = new Map<string, number>();
      const kept = paragraphs.slice(from, from + paragraphsARecord).flatMap((words) =>
        words.filter((stem) => {
          seen.set(stem, (seen.get(stem) ?? 0) + 1);
          return (seen.get(stem) ?? 0) <= places;
        }),
      );
      const content = kept.map(key).join(' ');
      await index.addCustomRecord({ url: `/${at}/${from}`, content, language: 'az' });
    }
  }
  const { files } = await index.getFiles();
  await close();
  const sizes = (end: string) =>
    files.filter(({ path }) => path.endsWith(end)).map(({ content }) => content.length);
  const chunks = sizes('.pf_index').sort((a, b) => b - a);
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const total = chunks.reduce((sum, size) => sum + size, 0);
  const cells = [
    name,
    kB(sizes('.pf_meta')[0] ?? 0),
    kB(total),
    kB(chunks[chunks.length >> 1] ?? 0),
    kB(chunks[0] ?? 0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

console.log(`${count} essays\n\n| record | records, kB | index, kB | median file | largest |`);
console.log('|---|--:|--:|--:|--:|');
await measure('paragraph', 1, Number.POSITIVE_INFINITY);
await measure('section (two paragraphs)', 2, Number.POSITIVE_INFINITY);
await measure('essay', paragraphsAnEssay, Number.POSITIVE_INFINITY);
await measure('essay, 4 places a word', paragraphsAnEssay, 4);
await measure('essay, 1 place a word', paragraphsAnEssay, 1);
