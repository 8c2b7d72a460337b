import { analyse, type Term } from '../../azerbaijani/analyse.ts';
import { type Block, blocksOf, type EssayText } from '../essay-text.ts';

/** An essay whose words are at hand: analysed once, when its text arrives. */
export class Document {
  readonly essay: EssayText;
  readonly blocks: readonly Block[];
  /** Indices of the blocks of each section, its heading (in the lead, the title) first. */
  readonly sections: readonly (readonly number[])[];
  /** All words in reading order, end to end. */
  readonly words: readonly Term[];
  readonly #blockOf: readonly number[];
  readonly #sentenceOf: readonly number[];
  readonly #byStem = new Map<string, number[]>();

  constructor(essay: EssayText) {
    this.essay = essay;
    this.blocks = blocksOf(essay);
    const sections: number[][] = [];
    const words: Term[] = [];
    const blockOf: number[] = [];
    const sentenceOf: number[] = [];
    let sentence = 0;
    for (const [block, { text, section }] of this.blocks.entries()) {
      const blocks = sections[section] ?? [];
      blocks.push(block);
      sections[section] = blocks;
      let end = 0;
      sentence += 1;
      for (const word of analyse(text)) {
        if (/[.!?…]\S*\s/u.test(text.slice(end, word.start)) && !/^\p{Ll}/u.test(word.text))
          sentence += 1;
        end = word.end;
        sentenceOf.push(sentence);
        const places = this.#byStem.get(word.stem);
        if (places) places.push(words.length);
        else this.#byStem.set(word.stem, [words.length]);
        words.push(word);
        blockOf.push(block);
      }
    }
    this.sections = sections;
    this.words = words;
    this.#blockOf = blockOf;
    this.#sentenceOf = sentenceOf;
  }

  /** Places in `words` where a stem stands. */
  placesOf(stem: string): readonly number[] {
    return this.#byStem.get(stem) ?? [];
  }

  /** Index of the block that a place is in; -1 beyond the end. */
  blockAt(place: number): number {
    return this.#blockOf[place] ?? -1;
  }

  /** Number of the sentence that a place is in; -1 beyond the end. */
  sentenceAt(place: number): number {
    return this.#sentenceOf[place] ?? -1;
  }

  /** Index of a section's heading, of the title for the lead. */
  headingOf(section: number): number {
    return this.sections[section]?.[0] ?? -1;
  }
}
