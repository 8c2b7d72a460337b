import type { AliasTable } from './query/aliases.ts';
import type { Document } from './rank/document.ts';
import type { Listed } from './word-list.ts';

/** Essays by the id of their record, with the engine's scores. */
export type Scores = ReadonlyMap<string, number>;

/** What a search asks of an index, wherever that stands. Every promise may be rejected with a LoadFault. */
export interface SearchIndex {
  readonly aliases: AliasTable;
  /** The essays with a word that begins with these letters; `whole` (the default) for the stem as it is. */
  essaysWith(letters: string, whole?: boolean): Promise<Scores>;
  /** An essay's text. */
  document(id: string): Promise<Document>;
  /** The words of the essays among which a misspelt stem may have its right one. */
  wordsNear(stem: string): Promise<Listed[]>;
  /** Fetches ahead of need what a misspelt word that begins like this one would be looked up in. */
  foresee(stem: string): void;
}
