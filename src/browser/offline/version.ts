import type { Precache } from './precache.ts';

type Files = Precache['files'];

/**
 * One version of the site in the browser's storage. It is whole when its last entry, the list of its files,
 * has been written. What comes out of it is checked against that list, so that a damaged entry counts as none.
 */
export class Version {
  readonly #cache: Cache;
  readonly #files: Files;
  readonly #home: string;

  /** @param home the address that the paths in the list start from */
  constructor(cache: Cache, files: Files, home: string) {
    this.#cache = cache;
    this.#files = files;
    this.#home = home;
  }

  /** A version that an earlier worker has left whole. */
  static async left(cache: Cache, home: string): Promise<Version | undefined> {
    const list = await cache.match(listIn(home));
    return list && new Version(cache, await list.json(), home);
  }

  has(path: string): boolean {
    return Object.hasOwn(this.#files, path);
  }

  async isWhole(): Promise<boolean> {
    return (await this.#cache.match(listIn(this.#home))) !== undefined;
  }

  async get(path: string): Promise<Response | undefined> {
    if (!this.has(path)) return undefined;
    const kept = await this.#cache.match(this.#home + path);
    return kept && this.#sound(path, kept);
  }

  /** Keeps an answer if it is this version's file. */
  async keep(path: string, response: Response): Promise<boolean> {
    const sound = await this.#sound(path, response);
    if (sound) await this.#cache.put(this.#home + path, sound);
    return sound !== undefined;
  }

  /**
   * Completes the version, one file after another in the order of its list: what is there stays, what an older
   * version has is taken over, the rest is fetched. Where the host answers with another file than this build's,
   * that one is left out, and the version is not whole.
   * @throws what `fetch` and the storage report, and the reason of the signal
   */
  async fill(older: readonly Version[], signal: AbortSignal): Promise<void> {
    const there = new Set((await this.#cache.keys()).map(({ url }) => url));
    let whole = true;
    for (const path of Object.keys(this.#files)) {
      if (there.has(this.#home + path)) continue;
      if (!(await this.#take(path, older, signal))) whole = false;
    }
    if (whole) await this.#cache.put(listIn(this.#home), new Response(JSON.stringify(this.#files)));
  }

  async #take(path: string, older: readonly Version[], signal: AbortSignal): Promise<boolean> {
    for (const version of older) {
      const kept = await version.get(path);
      if (kept && (await this.keep(path, kept))) return true;
    }
    // The browser's own cache may hold a damaged copy: the second attempt passes it by.
    for (const cache of ['no-cache', 'reload'] as const) {
      signal.throwIfAborted();
      const response = await fetch(this.#home + path, { cache, signal, priority: 'low' });
      if (response.status >= 500) throw new TypeError(`${path}: ${response.status}`);
      if (response.ok && (await this.keep(path, response))) return true;
    }
    return false;
  }

  /**
   * The answer with its bytes read and checked, free of what would keep it from being stored or matched. Some
   * hosts unpack files on their way: the list has the hash of that form too.
   */
  async #sound(path: string, response: Response): Promise<Response | undefined> {
    const bytes = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hash = btoa(String.fromCharCode(...digest));
    const wanted = this.#files[path]?.split(' ') ?? [];
    if (!wanted.some((it) => hash.startsWith(it))) return undefined;
    const headers = new Headers(response.headers);
    headers.delete('vary');
    return new Response(bytes, { headers });
  }
}

const listIn = (home: string) => `${home}?list`;
