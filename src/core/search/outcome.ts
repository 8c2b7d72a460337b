import type { Query, Unit } from './query/query.ts';
import type { Hit } from './rank/score.ts';

/** What a search has come to. */
export interface Outcome {
  /** Places that have every word that carries meaning, best first. */
  readonly hits: readonly Hit[];
  /** How many further essays have some of the words, beyond those whose texts were looked at. */
  readonly more: number;
  /** Where no place has all: those that have most of the meaning, best first; each knows what it lacks. */
  readonly nearest: readonly Hit[];
  /** What stands in no essay of the collection, as it was typed. */
  readonly missing: readonly string[];
  /** Something else that the reader may have wanted, never mixed into the results. */
  readonly offer: Offer | null;
}

/** Another query that finds something where the reader's own finds nothing. */
export interface Offer {
  /** `wording`: how the essays say what was quoted; `spelling`: a word seems misspelt; `rest`: without what stands nowhere. */
  readonly kind: 'wording' | 'spelling' | 'rest';
  /** The other query, ready to be typed. */
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** What a query finds by itself. */
export interface Finding {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly nearest: readonly Hit[];
  readonly more: number;
  /** Units that stand in no essay of the collection. */
  readonly missing: readonly Unit[];
}
