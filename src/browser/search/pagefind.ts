import type { Manifest } from '../../core/search/manifest.ts';
import { key, paths } from '../../core/search/paths.ts';
import type { Scores } from '../../core/search/search-index.ts';
import { inTime, LoadFault, loadFile, loadModule, patience } from '../load.ts';
import { indexBase } from './addresses.ts';

/** What is used of Pagefind's public interface. */
interface Client {
  createInstance(options: Readonly<Record<string, unknown>>): Instance;
}
interface Instance {
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
  readonly id: string;
  readonly score: number;
}

/** Pagefind, through its public interface. It tells which records have a word, and no more. */
export class Pagefind {
  readonly #instance: Instance;
  readonly #answers = new Map<string, Scores>();

  private constructor(instance: Instance) {
    this.#instance = instance;
  }

  /**
   * Asks for Pagefind's files side by side, and starts it once they are whole: it asks for them one after another,
   * waits without end, and does not tell a damaged file from a missing one. It then has them from the browser's cache.
   * @throws LoadFault
   */
  static async open(manifest: Manifest, cache: RequestCache): Promise<Pagefind> {
    if (!canCompile()) throw new LoadFault('refused', paths.client);
    const client = indexBase + paths.client;
    const load = async (): Promise<Client> => {
      await loadFile(client, (response) => response.text(), { cache });
      return import(/* @vite-ignore */ client);
    };
    const [module]: [Client, ...unknown[]] = await Promise.all([
      loadModule(load),
      ...manifest.pagefind.map((file) => loadFile(indexBase + file, whole, { cache })),
    ]);
    const options = { basePath: indexBase, noWorker: true, metaCacheTag: manifest.tag };
    const pagefind = new Pagefind(module.createInstance(options));
    await inTime(pagefind.#instance.init(), client, patience);
    return pagefind;
  }

  /**
   * The records with a word that begins with these letters; `isWhole` for the stem as it is.
   * @throws LoadFault
   */
  async recordsWith(letters: string, isWhole: boolean): Promise<Scores> {
    const asked = isWhole ? key(letters) : letters;
    const known = this.#answers.get(asked);
    if (known) return known;
    const { results } = await inTime(this.#instance.search(asked), paths.client, patience);
    const scores = new Map(results.map(({ id, score }) => [id, score]));
    this.#answers.set(asked, scores);
    return scores;
  }
}

/** The smallest WebAssembly there is: a policy that refuses it refuses Pagefind. */
function canCompile(): boolean {
  try {
    return (
      new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof
      WebAssembly.Module
    );
  } catch {
    return false;
  }
}

/** Reads a file of Pagefind's to its end; the checksum in gzip's trailer, where no host has unpacked it, is right. */
async function whole(response: Response): Promise<void> {
  if (/json/u.test(response.headers.get('content-type') ?? '')) return void (await response.json());
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  if (first === 0x1f && second === 0x8b) {
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    await new Response(unpacked).arrayBuffer();
  } else if (!new TextDecoder().decode(bytes.slice(0, 12)).startsWith('pagefind_dcd')) {
    throw new TypeError('no file of Pagefind’s');
  }
}
