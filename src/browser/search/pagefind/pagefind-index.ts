import { asEssayText } from '../../../core/search/essay-text.ts';
import { SearchFault } from '../../../core/search/faults.ts';
import { key } from '../../../core/search/key.ts';
import { asManifest, type Manifest } from '../../../core/search/manifest.ts';
import { paths } from '../../../core/search/paths.ts';
import { AliasTable } from '../../../core/search/query/aliases.ts';
import { Document } from '../../../core/search/rank/document.ts';
import type { Scores, SearchIndex } from '../../../core/search/search-index.ts';
import { asList, type Listed, listNames } from '../../../core/search/word-list.ts';
import { Core } from './core.ts';
import { Files } from './files.ts';
import { Kept } from './kept.ts';

/**
 * The index in the browser. What has been fetched and answered once is kept; what has failed is not, so
 * that the next attempt asks for it again.
 */
export class PagefindIndex implements SearchIndex {
  readonly aliases: AliasTable;
  readonly #files: Files;
  readonly #manifest: Manifest;
  readonly #core: Promise<Core>;
  readonly #loaded = new Kept<void>();
  readonly #documents = new Kept<Document>();
  readonly #lists = new Kept<Listed[]>();
  readonly #answers = new Map<string, Scores>();

  private constructor(files: Files, manifest: Manifest, core: Promise<Core>) {
    this.#files = files;
    this.#manifest = manifest;
    this.#core = core;
    this.aliases = new AliasTable(manifest.aliases);
  }

  /**
   * Fetches what every search needs, side by side; of a small collection all that it may need.
   * @param base address of the folder of the index, with a slash at its end
   * @param early answers that are on their way already, by the names of their files
   * @throws SearchFault
   */
  static async open(
    base: string,
    early = new Map<string, Promise<Response>>(),
  ): Promise<PagefindIndex> {
    const files = new Files(base, early);
    const module = files.code(paths.wasm);
    module.catch(later);
    const manifest = asManifest(await files.json(paths.manifest));
    if (!manifest) throw new SearchFault('corrupt', paths.manifest);
    const meta = files.pagefind(manifest.meta);
    const core = Promise.all([module, meta]).then(([code, records]) => Core.start(code, records));
    const index = new PagefindIndex(files, manifest, core);
    for (const name of manifest.index) index.#load(name).catch(later);
    for (const id of manifest.texts) index.document(id).catch(later);
    await core;
    return index;
  }

  /**
   * The essays with a word that begins with these letters; `whole` for the stem as it is.
   * @throws SearchFault
   */
  async essaysWith(letters: string, whole = true): Promise<Scores> {
    const asked = whole ? key(letters) : letters;
    const known = this.#answers.get(asked);
    if (known) return known;
    const core = await this.#core;
    await Promise.all(core.filesFor(asked).map((name) => this.#load(name)));
    const answer = core.find(asked);
    this.#answers.set(asked, answer);
    return answer;
  }

  /** An essay's text. @throws SearchFault */
  document(id: string): Promise<Document> {
    return this.#documents.get(id, async () => {
      const file = paths.text(id);
      const essay = asEssayText(await this.#files.json(file));
      if (!essay) throw new SearchFault('corrupt', file);
      return new Document(essay);
    });
  }

  /** The words of the essays among which a misspelt stem may have its right one. @throws SearchFault */
  async wordsNear(stem: string): Promise<Listed[]> {
    const { words, wordsByLength } = this.#manifest;
    const names = listNames(stem, wordsByLength).filter((name) => words.includes(name));
    const list = (name: string) =>
      this.#lists.get(name, async () => asList(await this.#files.json(paths.words(name))));
    return (await Promise.all(names.map(list))).flat();
  }

  /**
   * Fetches, ahead of need, what a misspelt word that begins like this one would be looked up in. Not in a
   * large collection, where the length of the word decides which list that is.
   */
  foresee(stem: string): void {
    if (!this.#manifest.wordsByLength) this.wordsNear(stem).catch(later);
  }

  #load(name: string): Promise<void> {
    return this.#loaded.get(name, async () => {
      const bytes = await this.#files.pagefind(paths.index(name));
      (await this.#core).load(bytes);
    });
  }
}

/** A failure that whoever needs the file will meet; here it must only not count as nobody's. */
const later = () => {};
