import { fold } from '../../core/azerbaijani/keys.ts';
import type { TextPoint } from './page-text.ts';

interface Word {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Words from the first to the last, both included, by their place in the page; all of one block. */
type Span = readonly [first: number, last: number];

/** The terms of a directive; `end` is `null` where `start` is all of the text. */
interface Directive {
  readonly prefix: Span | null;
  readonly start: Span;
  readonly end: Span | null;
  readonly suffix: Span | null;
}

/** Longer quotations are given by their first and last words. */
const longestExact = 8;
const fewest = 3;

/**
 * The text directive (`text=…`, without `#:~:`) that finds a selection again, after the WICG Text
 * Fragments draft: whole words; prefix and suffix where the words alone are found elsewhere, from the
 * neighbouring block where the selection fills its own. Browsers compare without case and some without
 * accents, so sameness is judged by the fold, which is coarser.
 * @param blocks the page's text in document order, one string a block
 * @returns `null` if the selection holds no word, or if no directive leads back to it
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
  const directive = page.directive(first, last);
  return directive && page.written(directive);
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

  /** The first directive that leads to the words first…last, each longer by a word than the one before. */
  directive(first: number, last: number): Directive | null {
    const exact = last - first < longestExact && this.#beyond(first, 1) > last;
    const limit = {
      prefix: Math.abs(this.#beyond(first - 1, -1) - (first - 1)),
      suffix: Math.abs(this.#beyond(last + 1, 1) - (last + 1)),
      start: Math.min(this.#beyond(first, 1), last) - first,
      end: last - Math.max(this.#beyond(last, -1), first),
    };
    const size = {
      prefix: 0,
      suffix: 0,
      start: Math.min(fewest, limit.start),
      end: Math.min(fewest, limit.end),
    };
    for (;;) {
      const startEnd = exact ? last : first + size.start - 1;
      // Start and end do not overlap.
      const endStart = Math.max(last - size.end + 1, startEnd + 1);
      const directive: Directive = {
        prefix: size.prefix > 0 ? [first - size.prefix, first - 1] : null,
        start: [first, startEnd],
        end: exact ? null : [endStart, last],
        suffix: size.suffix > 0 ? [last + 1, last + size.suffix] : null,
      };
      const found = this.#find(directive);
      if (found?.[0] === first && found[1] === last) return directive;
      const ambiguous: (keyof typeof size)[] =
        found?.[0] === first ? ['suffix', 'end'] : ['prefix', exact ? 'suffix' : 'start'];
      const [next] = ambiguous
        .filter((term) => size[term] < limit[term])
        .sort((a, b) => size[a] - size[b]);
      if (!next) return null;
      size[next] += 1;
    }
  }

  /** The first word beyond the block of a word, in one direction; the word itself where there is none. */
  #beyond(index: number, step: 1 | -1): number {
    const block = this.#words[index]?.block;
    let at = index;
    while (block !== undefined && this.#words[at]?.block === block) at += step;
    return at;
  }

  /** Where a browser that follows the draft comes to with a directive. */
  #find({ prefix, start, end, suffix }: Directive): Span | null {
    const isFollowed = (at: number) => !suffix || this.#stands(suffix, at + 1);
    for (let from = 0; ; ) {
      const at = this.#first(prefix ?? start, from);
      if (at === -1) return null;
      from = at + 1;
      const begin = prefix ? at + sizeOf(prefix) : at;
      if (!this.#stands(start, begin)) continue;
      const startEnd = begin + sizeOf(start) - 1;
      if (!end) {
        if (isFollowed(startEnd)) return [begin, startEnd];
        continue;
      }
      let last = this.#first(end, startEnd + 1);
      while (last !== -1 && !isFollowed(last + sizeOf(end) - 1)) last = this.#first(end, last + 1);
      return last === -1 ? null : [begin, last + sizeOf(end) - 1];
    }
  }

  #first(span: Span, from: number): number {
    return this.#words.findIndex((_, at) => at >= from && this.#stands(span, at));
  }

  /** Whether the words of a span stand at a place too; a term never leaves its block. */
  #stands([first, last]: Span, at: number): boolean {
    const length = last - first + 1;
    const found = this.#words.slice(at, at + length);
    return (
      found.length === length &&
      found[0]?.block === found.at(-1)?.block &&
      found.every(({ key }, index) =>
        matches(key, this.#words[first + index]?.key ?? '', index, length),
      )
    );
  }

  /**
   * A directive as it stands in an address. What joins two terms must touch but for white space, so the
   * punctuation between them goes with one of them.
   */
  written({ prefix, start, end, suffix }: Directive): string {
    const [tail, last] = end ?? start;
    const [first, firstEnd] = start;
    const fromBlock = prefix !== null && this.#word(prefix[1]).block !== this.#word(first).block;
    const toBlock = suffix !== null && this.#word(suffix[0]).block !== this.#word(last).block;
    const from = fromBlock ? 0 : this.#word(first).start;
    const to = toBlock ? Infinity : this.#word(last).end;
    const parts = [
      prefix &&
        `${this.#encoded(prefix[0], this.#word(prefix[0]).start, fromBlock ? Infinity : from)}-`,
      this.#encoded(first, from, end ? this.#word(firstEnd).end : to),
      end && this.#encoded(tail, this.#word(tail).start, to),
      suffix && `-${this.#encoded(suffix[1], toBlock ? 0 : to, this.#word(suffix[1]).end)}`,
    ];
    return `text=${parts.filter(Boolean).join(',')}`;
  }

  #word(index: number): Word {
    return this.#words[index] ?? { block: -1, start: 0, end: 0, key: '' };
  }

  /** A stretch of the block that holds a word; comma, hyphen and ampersand are the syntax's own. */
  #encoded(index: number, start: number, end: number): string {
    const block = this.#blocks[this.#word(index).block] ?? '';
    const text = block.slice(start, end).replace(/\s+/gu, ' ').trim();
    return encodeURIComponent(text).replace(/-/gu, '%2D');
  }
}

const sizeOf = ([first, last]: Span): number => last - first + 1;

/** The outer words of a term may be parts of longer ones: a hyphen is a word boundary to a browser. */
function matches(found: string, wanted: string, index: number, length: number): boolean {
  if (length === 1) return found.includes(wanted);
  if (index === 0) return found.endsWith(wanted);
  return index === length - 1 ? found.startsWith(wanted) : found === wanted;
}
