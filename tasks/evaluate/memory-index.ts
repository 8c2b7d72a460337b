import { wordLists } from '../../src/build/search/words.ts';
import type { EssayText } from '../../src/core/search/essay-text.ts';
import type { Alias } from '../../src/core/search/manifest.ts';
import { AliasTable } from '../../src/core/search/query/aliases.ts';
import { Document } from '../../src/core/search/rank/document.ts';
import type { Scores, SearchIndex } from '../../src/core/search/search-index.ts';
import { type Listed, listNames } from '../../src/core/search/word-list.ts';

/** An index of essays at hand: nothing is fetched, and scores are counts. */
export class MemoryIndex implements SearchIndex {
  readonly aliases: AliasTable;
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #words: ReturnType<typeof wordLists>;

  /** @param ordinary words that are no misspelling of any other */
  constructor(texts: readonly EssayText[], aliases: readonly Alias[] = [], ordinary = '') {
    this.aliases = new AliasTable(aliases);
    this.#documents = new Map(texts.map((text) => [text.slug, new Document(text)]));
    this.#words = wordLists(texts, ordinary);
  }

  async essaysWith(letters: string, isWhole = true): Promise<Scores> {
    const counts = [...this.#documents].map(([slug, document]): [string, number] => [
      slug,
      isWhole
        ? document.placesOf(letters).length
        : document.words.filter(({ stem }) => stem.startsWith(letters)).length,
    ]);
    return new Map(counts.filter(([, count]) => count > 0));
  }

  async document(slug: string): Promise<Document> {
    const document = this.#documents.get(slug);
    if (document) return document;
    throw new RangeError(`no essay ${slug}`);
  }

  async wordsNear(stem: string): Promise<Listed[]> {
    const { byLength, lists } = this.#words;
    return listNames(stem, byLength).flatMap((name) => lists.get(name) ?? []);
  }

  foresee(): void {}
}
