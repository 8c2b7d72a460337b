import type { Essay } from '../../src/core/edition/essay.ts';
import { leaves } from '../../src/core/edition/leaves.ts';
import { Random } from './random.ts';
import { sourceLines } from './source-lines.ts';
import { Vocabulary } from './vocabulary.ts';

/** One made essay: the three files of its folder. */
export interface MadeEssay {
  readonly slug: string;
  readonly files: Readonly<Record<'essay.md' | 'source.txt' | 'emendations.yaml', string>>;
  /** A word that stands in this essay and in no other. */
  readonly rare: string;
}

/**
 * Essays without end, the same ones for the same seed: sentences of the real ones in another order, some
 * words of each changed for made ones, about as long and as divided as the real ones.
 */
export class Collection {
  readonly #random: Random;
  readonly #vocabulary: Vocabulary;
  readonly #sentences: readonly string[];
  #made = 0;

  constructor(real: readonly Essay[], seed: number) {
    this.#random = new Random(seed);
    this.#vocabulary = new Vocabulary(this.#random);
    this.#sentences = real.flatMap((essay) =>
      leaves(essay)
        .flatMap(({ text }) => text.split(/(?<=[.?!]) (?=\p{Lu})/u))
        .filter(isWhole),
    );
  }

  next(): MadeEssay {
    this.#made += 1;
    const rare = this.#vocabulary.coin().text;
    const sections = Array.from({ length: this.#random.between(7, 10) }, () =>
      Array.from({ length: this.#random.between(1, 3) }, () => this.#paragraph()),
    );
    const [first = []] = sections;
    first[0] = `${first[0] ?? ''} ${capital(rare)} ${this.#vocabulary.word()}.`;
    const title = capital(`${this.#vocabulary.word()} və ${this.#vocabulary.word()}`);
    const body = [
      this.#paragraph(),
      ...sections.flatMap((paragraphs) => [`## ${this.#heading()}`, ...paragraphs]),
    ];
    const texts = body.filter((block) => !block.startsWith('## '));
    return {
      slug: `esse-${String(this.#made).padStart(5, '0')}`,
      rare,
      files: {
        'essay.md': `---\ntitle: ${title}\ntitleFrom: editor\n---\n\n${body.join('\n\n')}\n`,
        'source.txt': `${texts.map((text) => sourceLines(text, this.#random)).join('\n\n')}\n`,
        'emendations.yaml': '[]\n',
      },
    };
  }

  #heading(): string {
    return capital(`${this.#vocabulary.word()} ${this.#vocabulary.word()}`);
  }

  #paragraph(): string {
    const sentences = Array.from({ length: this.#random.between(3, 5) }, () =>
      this.#mixed(this.#random.pick(this.#sentences)),
    );
    return sentences.join(' ');
  }

  /** About every eighth long word changed for a made one. */
  #mixed(sentence: string): string {
    return sentence.replace(/(?<![\p{L}-])\p{Ll}{6,}(?![\p{L}-])/gu, (word) =>
      this.#random.chance(0.12) ? this.#vocabulary.word() : word,
    );
  }
}

/** A sentence that can stand anywhere: its quotation marks and brackets are its own. */
function isWhole(sentence: string): boolean {
  const count = (sign: string) => sentence.split(sign).length;
  return /[.?!]$/u.test(sentence) && count('“') === count('”') && count('(') === count(')');
}

const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase('az') + word.slice(1);
