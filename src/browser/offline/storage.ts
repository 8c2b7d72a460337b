import type { Precache } from './precache.ts';
import { Version } from './version.ts';

/** Of pages that no version lists, so many are kept. */
const visitedLimit = 100;

/** Whether an answer is a whole page of the site, and none that a network has put in front of it. */
async function isOwnPage(response: Response): Promise<boolean> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return false;
  const html = await response.text();
  return html.includes('site.webmanifest') && html.includes('</html>');
}

/** Everything of this site that is kept on the device: the current version, older ones, and visited pages. */
export class SiteStorage {
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

  /**
   * Completes the current version, from older ones where they have the same file, and drops what is too old.
   * @returns whether it is whole now
   */
  async fill(signal: AbortSignal): Promise<boolean> {
    const current = await this.current();
    if (await current.isWhole()) return true;
    await current.fill(await this.#olderVersions(), signal);
    const whole = await current.isWhole();
    if (whole) await this.#tidy();
    return whole;
  }

  /** The current version's file, whether it was kept for it or for an older one. */
  async file(path: string): Promise<Response | undefined> {
    const current = await this.current();
    const kept = await current.get(path);
    if (kept || !current.has(path)) return kept;
    for (const older of await this.#olderVersions()) {
      const same = await older.get(path);
      if (same && (await current.keep(path, same))) return current.get(path);
    }
    return undefined;
  }

  /** A copy of whatever age: of the newest version that is whole, else what there is of the current one. */
  async copy(path: string): Promise<Response | undefined> {
    const current = await this.current();
    const older = await this.#olderVersions();
    const inOrder = (await current.isWhole()) ? [current, ...older] : [...older, current];
    for (const version of inOrder) {
      const kept = await version.get(path);
      if (kept) return kept;
    }
    return (await this.#visited()).match(this.home + path);
  }

  /** Keeps what the network has given: a file of the current version, or another page of the site. */
  async keep(path: string, response: Response): Promise<void> {
    const current = await this.current();
    if (current.has(path) && (await current.keep(path, response.clone()))) return;
    if (!/(?:^|\/)$/u.test(path) || !(await isOwnPage(response.clone()))) return;
    const visited = await this.#visited();
    await visited.put(this.home + path, response);
    const pages = await visited.keys();
    for (const page of pages.slice(0, -visitedLimit)) await visited.delete(page);
  }

  /** Drops all but the current version and the one before it, which open tabs may still need. */
  async #tidy(): Promise<void> {
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

  async #olderVersions(): Promise<Version[]> {
    const older = await Promise.all((await this.#older()).map((name) => this.#left(name)));
    return older.filter((version) => version !== undefined);
  }

  async #left(name: string): Promise<Version | undefined> {
    return Version.left(await caches.open(name), this.home);
  }

  #visited(): Promise<Cache> {
    return caches.open(`${this.#prefix}visited`);
  }
}
