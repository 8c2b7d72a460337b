import type { Essay } from '../../src/core/edition/essay.ts';
import { leaves } from '../../src/core/edition/leaves.ts';

/** The files of a made essay's folder. */
export type MadeEssay = Readonly<Record<'essay.md' | 'source.txt' | 'emendations.yaml', string>>;

/** A word keeps to back or to front vowels. */
const vowels = [[...'aıou'], [...'əeiöü']] as const;
const consonants = [...'bcçdfghxkqlmnprsştvyz'];
/** A newspaper's narrow column, in letters. */
const column = 36;

/**
 * Essays without end, the same in every run: sentences of the real ones in another order, every eighth long word
 * of them a made one, so that the vocabulary grows; as long and as divided as the real ones, each with a source
 * whose lines the proof has to join again.
 */
export function* madeEssays(real: readonly Essay[]): Generator<MadeEssay, never> {
  const random = numbers();
  const upTo = (most: number) => Math.floor(random() * most);
  const pick = <Item>(from: readonly Item[], otherwise: Item): Item =>
    from[upTo(from.length)] ?? otherwise;
  const times = <Item>(least: number, most: number, make: () => Item): Item[] =>
    Array.from({ length: least + upTo(most - least + 1) }, make);

  const sentences = real.flatMap((essay) =>
    leaves(essay)
      .flatMap(({ text }) => text.split(/(?<=[.?!]) (?=\p{Lu})/u))
      .filter(isWhole),
  );
  const word = (): string => {
    const own = pick(vowels, vowels[0]);
    return times(2, 4, () => pick(consonants, 'b') + pick<string>(own, 'a')).join('');
  };
  const sentence = (): string =>
    pick(sentences, 'Balans.').replace(/(?<![\p{L}-])\p{Ll}{6,}(?![\p{L}-])/gu, (it) =>
      random() < 0.12 ? word() : it,
    );
  const paragraph = () => times(3, 5, sentence).join(' ');
  const heading = () => capital(`${word()} ${word()}`);
  for (;;) {
    const sections = times(7, 10, () => ({ heading: heading(), texts: times(1, 3, paragraph) }));
    const lead = paragraph();
    const body = sections.flatMap((it) => [`## ${it.heading}`, ...it.texts]);
    const texts = [lead, ...sections.flatMap((it) => it.texts)];
    yield {
      'essay.md': `---\ntitle: ${heading()}\ntitleFrom: editor\n---\n\n${[lead, ...body].join('\n\n')}\n`,
      'source.txt': `${texts.map((text) => asPrinted(text, random)).join('\n\n')}\n`,
      'emendations.yaml': '[]\n',
    };
  }
}

/** A paragraph in lines, now and then a word split over a line's end. */
function asPrinted(text: string, random: () => number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= column) {
      line = longer;
    } else if (/^\p{Ll}{8,}$/u.test(word) && random() < 0.5) {
      lines.push(`${line} ${word.slice(0, 4)}-`);
      line = word.slice(4);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}

/** A sentence that can stand anywhere: its quotation marks and brackets are its own. */
function isWhole(sentence: string): boolean {
  const count = (sign: string) => sentence.split(sign).length;
  return /[.?!]$/u.test(sentence) && count('“') === count('”') && count('(') === count(')');
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('az') + text.slice(1);

/** Chance that repeats itself: from 0 up to 1, the same in every run (mulberry32). */
function numbers(): () => number {
  let state = 20261123;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
