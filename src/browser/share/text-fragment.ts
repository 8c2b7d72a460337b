import { fold } from '../../core/azerbaijani/keys.ts';

/** A place in the page's text: which block, and the offset in it. */
export interface TextPoint {
  readonly block: number;
  readonly offset: number;
}

interface Word {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Longer quotations are given by their first and last words. */
const longestExact = 8;
const fewest = 3;

/**
 * The text directive (`text=…`, without `#:~:`) that finds a selection again, after the WICG Text
 * Fragments draft: whole words; prefix and suffix where the words alone are found elsewhere. Browsers
 * compare without case and some without accents, so sameness is judged by the fold, which is coarser.
 * @param blocks the page's visible text in document order, one string a block
 * @returns `null` if the selection holds no word
 */
export function textDirective(
  blocks: readonly string[],
  from: TextPoint,
  to: TextPoint,
): string | null {
  const words = wordsOf(blocks);
  const first = words.findIndex((word) => before(from, word.block, word.end));
  const last = words.findLastIndex((word) => !before(to, word.block, word.start + 1));
  if (first === -1 || last < first) return null;
  const page = new Page(blocks, words);
  const exact = last - first < longestExact && words[first]?.block === words[last]?.block;
  return exact ? page.exact(first, last) : page.range(first, last);
}

/** Whether a point lies before an offset of a block. */
const before = (point: TextPoint, block: number, offset: number) =>
  point.block < block || (point.block === block && point.offset < offset);

/** Words as they stand between white space, without the punctuation around them. */
function wordsOf(blocks: readonly string[]): Word[] {
  return blocks.flatMap((text, block) =>
    [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map((match) => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
      key: fold(match[0]),
    })),
  );
}

class Page {
  readonly #blocks: readonly string[];
  readonly #words: readonly Word[];

  constructor(blocks: readonly string[], words: readonly Word[]) {
    this.#blocks = blocks;
    this.#words = words;
  }

  exact(first: number, last: number): string {
    const [left, right] = this.#context(first, last, 0);
    return this.#directive(first, last, null, left, right);
  }

  range(first: number, last: number): string {
    const startBlockEnd = this.#edge(first, 1);
    const endBlockStart = this.#edge(last, -1);
    let startLast = Math.min(first + fewest - 1, startBlockEnd, last - 1);
    while (
      this.#first(first, startLast, 0) !== first &&
      startLast < Math.min(startBlockEnd, last - 1)
    ) {
      startLast += 1;
    }
    let endFirst = Math.max(last - fewest + 1, endBlockStart, startLast + 1);
    while (
      this.#first(endFirst, last, startLast + 1) !== endFirst &&
      endFirst > Math.max(endBlockStart, startLast + 1)
    ) {
      endFirst -= 1;
    }
    const [left] = this.#context(first, startLast, 0, true);
    const [, right] = this.#context(endFirst, last, startLast + 1, false);
    return this.#directive(first, startLast, [endFirst, last], left, right);
  }

  /** How many words before and after must be named, until the first place found is this one. */
  #context(first: number, last: number, from: number, leftward?: boolean): [number, number] {
    const leftEdge = this.#edge(first, -1);
    const rightEdge = this.#edge(last, 1);
    let left = 0;
    let right = 0;
    while (this.#first(first - left, last + right, from) !== first - left) {
      const canLeft =
        leftward !== false && first - left > Math.max(leftEdge, leftward === undefined ? 0 : from);
      const canRight = leftward !== true && last + right < rightEdge;
      if (!canLeft && !canRight) break;
      if (canLeft && (!canRight || left <= right)) left += 1;
      else right += 1;
    }
    return [left, right];
  }

  /** The first or last word of the block that holds a word. */
  #edge(index: number, step: 1 | -1): number {
    const block = this.#words[index]?.block;
    let at = index;
    while (this.#words[at + step]?.block === block) at += step;
    return at;
  }

  /** Where the words first..last are found first, looking from a word on. */
  #first(first: number, last: number, from: number): number {
    const keys = this.#words.slice(first, last + 1).map(({ key }) => key);
    return this.#words.findIndex(
      (word, at) =>
        at >= from &&
        word.block === this.#words[at + keys.length - 1]?.block &&
        keys.every((key, index) => this.#matches(at + index, key, index, keys.length)),
    );
  }

  /** The outer words may be parts of longer ones: a hyphen is a word boundary to a browser. */
  #matches(at: number, key: string, index: number, length: number): boolean {
    const found = this.#words[at]?.key ?? '';
    if (length === 1) return found.includes(key);
    if (index === 0) return found.endsWith(key);
    return index === length - 1 ? found.startsWith(key) : found === key;
  }

  #directive(
    first: number,
    last: number,
    end: readonly [number, number] | null,
    left: number,
    right: number,
  ): string {
    const tail = end?.[1] ?? last;
    const at = (index: number, edge: 'start' | 'end') => this.#words[index]?.[edge] ?? 0;
    const parts = [
      left > 0 && `${this.#encoded(first, at(first - left, 'start'), at(first, 'start'))}-`,
      this.#encoded(first, at(first, 'start'), at(last, 'end')),
      end && this.#encoded(tail, at(end[0], 'start'), at(tail, 'end')),
      right > 0 && `-${this.#encoded(tail, at(tail, 'end'), at(tail + right, 'end'))}`,
    ];
    return `text=${parts.filter(Boolean).join(',')}`;
  }

  /** A stretch of the block that holds a word; comma, hyphen and ampersand are the syntax's own. */
  #encoded(index: number, start: number, end: number): string {
    const block = this.#words[index]?.block ?? 0;
    const text = (this.#blocks[block] ?? '').slice(start, end).replace(/\s+/gu, ' ').trim();
    return encodeURIComponent(text).replace(/-/gu, '%2D');
  }
}
