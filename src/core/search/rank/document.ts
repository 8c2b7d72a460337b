import { analyseCoded, type Term } from '../../azerbaijani/analyse.ts';
import { groupBy } from '../../group-by.ts';
import { type Block, blocksOf, type EssayText } from '../essay-text.ts';

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word of an essay, with the index of its block and the number of its sentence. */
interface Placed extends Term {
  readonly block: number;
  readonly sentence: number;
}

/** An essay whose words are at hand: analysed once, when its text arrives. */
export class Document {
  readonly essay: EssayText;
  readonly blocks: readonly Block[];
  /** Indices of the blocks of each section, its heading (in the lead, the title) first. */
  readonly sections: readonly (readonly number[])[];
  /** All words in reading order, end to end. */
  readonly words: readonly Placed[];
  readonly #byStem: ReadonlyMap<string, readonly number[]>;

  constructor(essay: EssayText) {
    this.essay = essay;
    this.blocks = blocksOf(essay);
    const indices = [...this.blocks.keys()];
    this.sections = [...groupBy(indices, (at) => this.blocks[at]?.section).values()];
    let sentence = 0;
    const texts = this.blocks.map(({ text }) => text);
    this.words = analyseCoded(texts, essay.stems ?? []).flatMap((words, block) =>
      words.map((word, at) => {
        const between = texts[block]?.slice(words[at - 1]?.end, word.start) ?? '';
        const begins = /[.!?…]\S*\s/u.test(between) && !/^\p{Ll}/u.test(word.text);
        if (at === 0 || begins) sentence += 1;
        return { ...word, block, sentence };
      }),
    );
    this.#byStem = groupBy([...this.words.keys()], (place) => this.words[place]?.stem ?? '');
  }

  /** Places in `words` where a stem stands. */
  placesOf(stem: string): readonly number[] {
    return this.#byStem.get(stem) ?? [];
  }

  /** Where some words, `from` to `to` (exclusive), stand in the text of their block. */
  stretch({ from, to }: { readonly from: number; readonly to: number }): Stretch {
    return { start: this.words[from]?.start ?? 0, end: this.words[to - 1]?.end ?? 0 };
  }
}
