import type { Precache } from './precache.ts';
import { Version } from './version.ts';

/** Of pages that no version lists, so many are kept. */
const visitedLimit = 100;

/** Everything of this site that is kept on the device: the current version, older ones, and visited pages. */
export class Shelf {
  readonly home: string;
  readonly #prefix: string;
  readonly #current: string;
  readonly #precache: Precache;

  /** @param home the address of the home page; other sites may share its host, and the names of caches */
  constructor(home: string, precache: Precache) {
    this.home = home;
    this.#prefix = `balans ${home} `;
    this.#current = this.#prefix + precache.version;
    this.#precache = precache;
  }

  async current(): Promise<Version> {
    return new Version(await caches.open(this.#current), this.#precache.files, this.home);
  }

  /** Completes the current version, from older ones where they have the same file. */
  async fill(): Promise<void> {
    const current = await this.current();
    if (await current.isWhole()) return;
    const older = await Promise.all((await this.#older()).map((name) => this.#left(name)));
    await current.fill(older.filter((version) => version !== undefined));
  }

  /** A copy of whatever age, the newest first. */
  async copy(path: string): Promise<Response | undefined> {
    const current = await (await this.current()).get(path);
    if (current) return current;
    const visited = await (await this.#visited()).match(this.home + path);
    if (visited) return visited;
    for (const name of await this.#older()) {
      const old = await (await this.#left(name))?.get(path);
      if (old) return old;
    }
    return undefined;
  }

  /** Keeps what the network has given: a file of the current version, or a page that it does not list. */
  async keep(path: string, response: Response): Promise<void> {
    const current = await this.current();
    if (current.has(path)) await current.keep(path, response);
    else if (response.ok && response.headers.get('content-type')?.startsWith('text/html')) {
      const visited = await this.#visited();
      await visited.put(this.home + path, response);
      const pages = await visited.keys();
      for (const page of pages.slice(0, -visitedLimit)) await visited.delete(page);
    }
  }

  /** Drops all but the current version and the one before it, which open tabs may still need. */
  async tidy(): Promise<void> {
    const whole = [];
    for (const name of await this.#older()) {
      if (whole.length === 0 && (await this.#left(name))) whole.push(name);
      else await caches.delete(name);
    }
  }

  /** Names of the caches of other versions, the newest first. */
  async #older(): Promise<string[]> {
    const others = [this.#current, `${this.#prefix}visited`];
    const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
    return names.filter((name) => !others.includes(name)).reverse();
  }

  async #left(name: string): Promise<Version | undefined> {
    return Version.left(await caches.open(name), this.home);
  }

  #visited(): Promise<Cache> {
    return caches.open(`${this.#prefix}visited`);
  }
}
