import type { TextBlock } from '../edition/essay.ts';
import { ContentFault } from '../edition/faults.ts';
import type { Range } from '../edition/runs.ts';
import type { Correction, NameEntry } from './entry.ts';
import type { Found } from './find.ts';

interface Owned extends Correction {
  readonly entry: NameEntry;
}

/** What an editor decides by hand, looked up by paragraph; knows which decisions had an effect. */
export class Corrections {
  readonly #except: Map<string, Owned[]>;
  readonly #also: Map<string, Owned[]>;
  readonly #idle: Set<Owned>;

  constructor(entries: readonly NameEntry[]) {
    const owned = (kind: 'except' | 'also') =>
      entries.flatMap((entry) => entry[kind].map((it): Owned => ({ ...it, entry })));
    const [except, also] = [owned('except'), owned('also')];
    this.#except = Map.groupBy(except, (it) => it.in);
    this.#also = Map.groupBy(also, (it) => it.in);
    this.#idle = new Set([...except, ...also]);
  }

  /** Whether an editor says that these words are not the entry. */
  refuses(essay: string, paragraph: TextBlock, found: Found): boolean {
    const own = this.#except.get(`${essay}/${paragraph.id}`) ?? [];
    const refusal = own.find((it) => {
      if (it.entry !== found.entry) return false;
      const { start, end } = rangeOf(it, paragraph.text);
      return start < found.end && found.start < end;
    });
    if (refusal) this.#idle.delete(refusal);
    return refusal !== undefined;
  }

  /** The places in a paragraph that mean an entry without naming it. */
  added(essay: string, paragraph: TextBlock) {
    return (this.#also.get(`${essay}/${paragraph.id}`) ?? []).map((it) => {
      this.#idle.delete(it);
      return {
        ...rangeOf(it, paragraph.text),
        entry: it.entry.id,
        implied: it.why,
        abbreviation: false,
        inner: false,
      };
    });
  }

  /** @throws ContentFault `name-correction-idle` */
  checkAllUsed(): void {
    for (const it of this.#idle) {
      throw new ContentFault('name-correction-idle', it.entry.place, it.words, it.in);
    }
  }
}

/**
 * Where a correction's words stand in its paragraph.
 * @throws ContentFault `reading-nowhere`, `reading-ambiguous`
 */
function rangeOf({ entry, in: block, words, before, after }: Owned, text: string): Range {
  const context = before ? `(?<=${RegExp.escape(before)}\\s*)` : '';
  const sequel = after ? `(?=\\s*${RegExp.escape(after)})` : '';
  const whole = `(?<!\\p{L})${RegExp.escape(words)}(?!\\p{L})`;
  const found = [...text.matchAll(new RegExp(`${context}${whole}${sequel}`, 'gu'))];
  const [match] = found;
  if (!match) throw new ContentFault('reading-nowhere', entry.place, words, block);
  if (found.length > 1) {
    throw new ContentFault('reading-ambiguous', entry.place, words, block, String(found.length));
  }
  return { start: match.index, end: match.index + words.length };
}
