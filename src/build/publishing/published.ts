import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, readPage } from '../pages/built-page.ts';
import { filesIn } from './checksums.ts';

/** What a reader may hold on to at an address. */
export interface Published {
  /** The first heading of a page; empty for other files. */
  readonly title: string;
  /** Every id of the page, with the opening words of the text that it names, if it names one. */
  readonly ids: ReadonlyMap<string, string>;
  /** Those that the site itself links to: the ones that are promised. */
  readonly anchors: readonly string[];
}

/** Addresses without the base path, each with what is there. */
export type Addresses = ReadonlyMap<string, Published>;

/** Files that are named by their content or belong to a machine: nobody holds on to their addresses. */
const passing =
  /^(?:_|\.|pagefind\/|gosterici\/adlar\/|fonts\/|404\.html$|sha256sums\.txt$|sitemap-\d+\.xml$)|\.(?:br|gz|map)$/u;

/** Anchors of the frame around every page. */
const ofFrame = new Set(['mezmun']);

const { compare } = new Intl.Collator('en', { numeric: true });

const nothing: Pick<Published, 'title' | 'ids'> = { title: '', ids: new Map() };

/** Gathers what a build publishes, file by file. */
export class Publication {
  readonly #base: string;
  readonly #of: { has(address: string): boolean } | undefined;
  readonly #pages = new Map<string, Pick<Published, 'title' | 'ids'>>();
  readonly #linked = new Map<string, Set<string>>();

  /**
   * @param base the path that the site is built for, with a slash at both ends
   * @param of the addresses of which more is to be known than that they are there; without it, all
   */
  constructor(base: string, of?: { has(address: string): boolean }) {
    this.#base = base;
    this.#of = of;
  }

  /** @param file its path in the built folder */
  add(file: string, page?: BuiltPage): void {
    if (passing.test(file)) return;
    const address = `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
    if (page?.redirects) return;
    if (!page || this.#of?.has(address) === false) {
      this.#pages.set(address, nothing);
      return;
    }
    for (const href of page.links) this.#link(href, address);
    this.#pages.set(address, { title: page.title, ids: page.ids });
  }

  /** Links to anchors of the site itself count. */
  #link(href: string, from: string): void {
    const hash = href.indexOf('#');
    if (hash === -1) return;
    const anchor = decoded(href.slice(hash + 1));
    if (anchor === '' || ofFrame.has(anchor) || anchor.startsWith(':~:')) return;
    // Most links lead to a place of their own page.
    const path = hash === 0 ? from : this.#addressOf(href, from);
    if (path === null) return;
    this.#linked.set(path, (this.#linked.get(path) ?? new Set()).add(anchor));
  }

  /** The address that a link leads to; `null` where it is another site's, which may be written in any way it likes. */
  #addressOf(href: string, from: string): string | null {
    const url = URL.parse(href, `https://here${this.#base}${from.slice(1)}`);
    if (url?.host !== 'here' || !url.pathname.startsWith(this.#base)) return null;
    return `/${url.pathname.slice(this.#base.length)}`;
  }

  addresses(): Addresses {
    return new Map(
      [...this.#pages].map(([address, page]) => [
        address,
        { ...page, anchors: [...(this.#linked.get(address) ?? [])].sort(compare) },
      ]),
    );
  }
}

/** An anchor as the id that it names; a bare % stands for itself. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/**
 * Lists what a built folder publishes.
 * @param base the path that it was built for
 */
export function publishedIn(folder: string, base: string): Addresses {
  const publication = new Publication(base);
  for (const file of filesIn(folder)) {
    const isPage = file.endsWith('.html');
    publication.add(file, isPage ? readPage(readFileSync(join(folder, file), 'utf8')) : undefined);
  }
  return publication.addresses();
}
