import type { Random } from './random.ts';

const onsets = [...'bcçdfghxkqlmnprsştvyz'];
const codas = ['', '', '', 'l', 'm', 'n', 'r', 's', 'ş', 't', 'z', 'k', 'q'];
/** A word keeps to back or to front vowels, and so do its endings. */
const harmonies = [
  { vowels: [...'aıou'], endings: ['', '', '', 'lar', 'ın', 'da', 'dan', 'a', 'ı', 'larda'] },
  { vowels: [...'əeiöü'], endings: ['', '', '', 'lər', 'in', 'də', 'dən', 'ə', 'i', 'lərdə'] },
] as const;

interface Stem {
  readonly text: string;
  readonly endings: readonly string[];
}

/**
 * A vocabulary that grows with the text, as a language's does (Heaps' law): a word is a new one or, more
 * often, one of before, the early ones most.
 */
export class Vocabulary {
  readonly #stems: Stem[] = [];
  readonly #known = new Set<string>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  get size(): number {
    return this.#stems.length;
  }

  /** A word with an ending. */
  word(): string {
    const { text, endings } = this.#random.chance(0.12) ? this.coin() : this.#old();
    return text + this.#random.pick(endings);
  }

  /** A stem that no word had before. */
  coin(): Stem {
    const random = this.#random;
    const { vowels, endings } = random.pick(harmonies);
    for (;;) {
      const syllables = Array.from(
        { length: random.between(2, 4) },
        () => random.pick(onsets) + random.pick(vowels) + random.pick(codas),
      );
      const stem = { text: syllables.join(''), endings };
      if (this.#known.has(stem.text)) continue;
      this.#known.add(stem.text);
      this.#stems.push(stem);
      return stem;
    }
  }

  #old(): Stem {
    const at = Math.floor(this.#stems.length * this.#random.next() ** 3);
    return this.#stems[at] ?? this.coin();
  }
}
