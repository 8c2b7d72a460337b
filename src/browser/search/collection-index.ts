import { isEssayText } from '../../core/search/essay-text.ts';
import type { Manifest } from '../../core/search/manifest.ts';
import { paths } from '../../core/search/paths.ts';
import { AliasTable } from '../../core/search/query/aliases.ts';
import { Document } from '../../core/search/rank/document.ts';
import type { Scores, SearchIndex } from '../../core/search/search-index.ts';
import { type Listed, listNames } from '../../core/search/word-list.ts';
import { isLineScarce } from '../line.ts';
import { LoadFault, loadFile } from '../load.ts';
import { indexBase } from './addresses.ts';
import { loadManifest } from './load-manifest.ts';
import { Pagefind } from './pagefind.ts';

/**
 * The index in the browser. Of a small collection the manifest brings all texts: they answer by themselves until
 * Pagefind has come. In a larger one Pagefind is asked first, and each text is fetched when it is needed. Whatever
 * fails is not kept, so that the next attempt asks for it again.
 */
export class CollectionIndex implements SearchIndex {
  readonly aliases: AliasTable;
  readonly #cache: RequestCache;
  readonly #manifest: Manifest;
  readonly #own: ReadonlyMap<string, Document>;
  readonly #documents = new Map<string, Promise<Document>>();
  readonly #lists = new Map<string, Promise<Listed[]>>();
  #pagefind: Pagefind | null = null;
  #isStarted = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  private constructor(manifest: Manifest, cache: RequestCache) {
    this.#cache = cache;
    this.#manifest = manifest;
    this.#own = new Map(manifest.texts.map(([id, essay]) => [id, new Document(essay)]));
    this.aliases = new AliasTable(manifest.aliases);
  }

  /**
   * @param cache `reload` after a failure, for the browser's own cache may hold what has failed
   * @throws LoadFault
   */
  static async open(cache: RequestCache = 'default'): Promise<CollectionIndex> {
    const index = new CollectionIndex(await loadManifest(cache), cache);
    if (index.#own.size === 0) await index.#startPagefind();
    return index;
  }

  /**
   * Where results came without Pagefind, has it answer from some time after the last of them on, for a phone cannot
   * start it and answer a keystroke; without it they go on as they are.
   * @param pause in ms
   */
  rest(pause: number): void {
    if (this.#isStarted || isLineScarce()) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#startPagefind().catch(() => {}), pause);
  }

  async #startPagefind(): Promise<void> {
    this.#isStarted = true;
    this.#pagefind = await Pagefind.open(this.#manifest, this.#cache);
  }

  #load<Body>(file: string): Promise<Body> {
    return loadFile<Body>(indexBase + file, (response) => response.json(), { cache: this.#cache });
  }

  /** @throws LoadFault */
  async essaysWith(letters: string, isWhole = true): Promise<Scores> {
    try {
      const scores = await this.#pagefind?.recordsWith(letters, isWhole);
      if (scores) return await this.#checked(letters, isWhole, scores);
    } catch (fault) {
      if (this.#own.size === 0) throw fault;
      this.#pagefind = null;
    }
    return new Map(
      [...this.#own].flatMap(([id, document]) => {
        const { length } = isWhole
          ? document.placesOf(letters)
          : document.words.filter(({ stem }) => stem.startsWith(letters));
        return length > 0 ? [[id, length] as const] : [];
      }),
    );
  }

  /** Pagefind keeps silent about an index file that it could not load: what the list of words has must be found. */
  async #checked(stem: string, isWhole: boolean, scores: Scores): Promise<Scores> {
    if (!isWhole || scores.size > 0 || this.#own.size > 0) return scores;
    const listed = await this.wordsNear(stem);
    if (listed.some(([it, , count]) => it === stem && count > 0))
      throw new LoadFault('missing', paths.entry);
    return scores;
  }

  /** @throws LoadFault */
  document(id: string): Promise<Document> {
    const own = this.#own.get(id);
    if (own) return Promise.resolve(own);
    return once(this.#documents, id, async () => {
      const essay = await this.#load<unknown>(paths.text(id));
      if (isEssayText(essay)) return new Document(essay);
      throw new LoadFault('damaged', paths.text(id));
    });
  }

  /** @throws LoadFault */
  async wordsNear(stem: string): Promise<Listed[]> {
    const { words, wordsByLength } = this.#manifest;
    const names = listNames(stem, wordsByLength).filter((name) => words.includes(name));
    const list = (name: string) =>
      once(this.#lists, name, () => this.#load<Listed[]>(paths.words(name)));
    return (await Promise.all(names.map(list))).flat();
  }

  /** Not in a large collection, where the length of the word decides which list that is. */
  foresee(stem: string): void {
    if (!this.#manifest.wordsByLength) this.wordsNear(stem).catch(() => {});
  }
}

/** Makes what is not there yet; a failure is forgotten, so that the next attempt makes it again. */
function once<Value>(
  made: Map<string, Promise<Value>>,
  name: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = made.get(name);
  if (known) return known;
  const promise = make();
  made.set(name, promise);
  promise.catch(() => made.delete(name));
  return promise;
}
