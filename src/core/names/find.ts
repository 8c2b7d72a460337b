import { analyse, type Term } from '../azerbaijani/analyse.ts';
import type { Range } from '../edition/runs.ts';
import type { NameEntry } from './entry.ts';
import { fits, type Pattern, patternsOf } from './pattern.ts';

/** A name found in a text. */
export interface Found extends Range {
  readonly entry: NameEntry;
  readonly abbreviation: boolean;
  /** Whether it stands inside a longer name that holds it. */
  readonly inner: boolean;
}

/** What may stand between two words of one name: no comma, no full stop. */
const joint = /^[\s\-‑–“”«»"]*$/u;

/** Finds all entries in a text; made once, used for every paragraph. */
export class NameFinder {
  readonly #patterns = new Map<string, Pattern[]>();

  constructor(entries: readonly NameEntry[]) {
    for (const pattern of entries.flatMap(patternsOf)) {
      const stem = pattern.words[0]?.stem ?? '';
      const known = this.#patterns.get(stem);
      if (known) known.push(pattern);
      else this.#patterns.set(stem, [pattern]);
    }
  }

  /**
   * The names in a text, in reading order. The longest name keeps its words for itself, so *Asiya* is
   * not found in *Mərkəzi Asiya*; only an entry that it holds counts there too.
   */
  find(text: string): Found[] {
    const terms = analyse(text);
    const candidates = terms.flatMap((first, at) => {
      const patterns = this.#patterns.get(first.stem);
      return patterns ? patterns.flatMap((pattern) => matchAt(pattern, text, terms, at)) : [];
    });
    candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const found: Found[] = [];
    for (const it of candidates) {
      const around = found.filter(({ start, end }) => start < it.end && end > it.start);
      const held = around.every(
        (outer) =>
          outer.start <= it.start && outer.end >= it.end && outer.entry.holds.has(it.entry.id),
      );
      if (held) found.push({ ...it, inner: around.length > 0 });
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** The name as it stands at a term of the text, or nothing. */
function matchAt(
  pattern: Pattern,
  text: string,
  terms: readonly Term[],
  at: number,
): Omit<Found, 'inner'>[] {
  const { words, entry, abbreviation } = pattern;
  const run = terms.slice(at, at + words.length);
  const [first, last] = [run.at(0), run.at(-1)];
  if (!first || !last || run.length < words.length) return [];
  for (const [index, word] of words.entries()) {
    const term = run[index];
    const before = run[index - 1];
    if (!term || !fits(word, term)) return [];
    if (before && !joint.test(text.slice(before.end, term.start))) return [];
  }
  return [{ entry, abbreviation, start: first.start, end: last.end }];
}
