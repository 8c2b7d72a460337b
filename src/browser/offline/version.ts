import type { Precache } from './precache.ts';

type Files = Precache['files'];

/** Asked for at once; more would only stand in the reader's way. */
const atOnce = 6;

/** The server answers, but not with the file of this build: to ask again soon would not help. */
export class WrongFile extends Error {}

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
   * Completes the version: what is there stays, what an older version has is taken over, the rest is fetched.
   * @throws WrongFile, or what `fetch` and the storage report
   */
  async fill(older: readonly Version[]): Promise<void> {
    const paths = Object.keys(this.#files);
    for (let at = 0; at < paths.length; at += atOnce) {
      await Promise.all(paths.slice(at, at + atOnce).map((path) => this.#take(path, older)));
    }
    await this.#cache.put(listIn(this.#home), new Response(JSON.stringify(this.#files)));
  }

  async #take(path: string, older: readonly Version[]): Promise<void> {
    if (await this.get(path)) return;
    for (const version of older) {
      const kept = await version.get(path);
      if (kept && (await this.keep(path, kept))) return;
    }
    // The browser's own cache may hold a damaged copy: the second attempt passes it by.
    for (const cache of ['no-cache', 'reload'] as const) {
      const response = await fetch(this.#home + path, { cache });
      if (response.status >= 500) throw new TypeError(`${path}: ${response.status}`);
      if (response.ok && (await this.keep(path, response))) return;
    }
    throw new WrongFile(path);
  }

  /** The answer with its bytes read and checked, free of what would keep it from being stored or matched. */
  async #sound(path: string, response: Response): Promise<Response | undefined> {
    const bytes = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    if (!btoa(String.fromCharCode(...digest)).startsWith(this.#files[path] ?? '?'))
      return undefined;
    const headers = new Headers(response.headers);
    headers.delete('vary');
    return new Response(bytes, { headers });
  }
}

const listIn = (home: string) => `${home}?list`;
