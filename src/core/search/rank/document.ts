import { analyse, type Term } from '../../azerbaijani/analyse.ts';
import { type Block, blocksOf, type EssayText } from '../essay-text.ts';

/** An essay whose words are at hand: analysed once, when its text arrives. */
export class Document {
  readonly essay: EssayText;
  readonly blocks: readonly Block[];
  /** All words in reading order, end to end. */
  readonly words: readonly Term[];
  readonly #blockOf: readonly number[];
  readonly #byStem = new Map<string, number[]>();

  constructor(essay: EssayText) {
    this.essay = essay;
    this.blocks = blocksOf(essay);
    const words: Term[] = [];
    const blockOf: number[] = [];
    for (const [block, { text }] of this.blocks.entries()) {
      for (const word of analyse(text)) {
        const places = this.#byStem.get(word.stem);
        if (places) places.push(words.length);
        else this.#byStem.set(word.stem, [words.length]);
        words.push(word);
        blockOf.push(block);
      }
    }
    this.words = words;
    this.#blockOf = blockOf;
  }

  /** Places in `words` where a stem stands. */
  placesOf(stem: string): readonly number[] {
    return this.#byStem.get(stem) ?? [];
  }

  /** Index of the block that a place is in; -1 beyond the end. */
  blockAt(place: number): number {
    return this.#blockOf[place] ?? -1;
  }
}
