import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './checksums.ts';

/** What a reader may hold on to at an address. */
export interface Published {
  /** The first heading of a page; empty for other files. */
  readonly title: string;
  /** The anchors of the page that the site itself links to: those that are promised. */
  readonly anchors: readonly string[];
  /** All that it has. */
  readonly ids: ReadonlySet<string>;
}

/** Addresses without the base path, each with what is there. */
export type Addresses = ReadonlyMap<string, Published>;

/** Files that are named by their content or belong to a machine: nobody holds on to their addresses. */
const passing =
  /^(?:_|\.|pagefind\/|gosterici\/adlar\/|fonts\/|404\.html$|sha256sums\.txt$|sitemap-\d+\.xml$)|\.(?:br|gz|map)$/u;

const none: ReadonlySet<string> = new Set();

/** Anchors of the frame around every page. */
const ofFrame = new Set(['mezmun']);

/**
 * Lists what a built folder publishes.
 * @param base the path that it was built for
 * @param of the addresses to be looked into; of the others it is only told that they are there
 */
export function publishedIn(
  folder: string,
  base: string,
  of?: { has(address: string): boolean },
): Addresses {
  const published = new Map<
    string,
    { title: string; anchors: string[]; ids: ReadonlySet<string> }
  >();
  const linked = new Map<string, Set<string>>();
  const words = new Words();
  for (const file of filesIn(folder)) {
    if (passing.test(file)) continue;
    const address = addressOf(file);
    if (of && !of.has(address)) {
      published.set(address, { title: '', anchors: [], ids: none });
      continue;
    }
    const html = file.endsWith('.html') ? readFileSync(join(folder, file), 'utf8') : '';
    for (const { path, anchor } of anchorLinks(html, address, base)) {
      const anchors = linked.get(path) ?? new Set();
      linked.set(words.own(path), anchors.add(words.own(anchor)));
    }
    if (isRedirect(html)) continue;
    const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1] ?? '';
    const title = heading
      .replace(/<[^>]*>/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => words.own(id));
    published.set(address, { title: words.own(title), anchors: [], ids: new Set(ids) });
  }
  for (const [address, page] of published) {
    page.anchors = [...(linked.get(address) ?? [])].sort(inOrder);
  }
  return published;
}

/**
 * Each word once, in memory of its own: a piece cut out of a page would keep the whole page there, and a large
 * site has many pages.
 */
class Words {
  readonly #known = new Map<string, string>();

  own(word: string): string {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const copy = Buffer.from(word).toString();
    this.#known.set(copy, copy);
    return copy;
  }
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

const isRedirect = (html: string) => /<meta http-equiv="refresh"/u.test(html);

/** Links to anchors of the site itself; another site's address may be written in any way it likes. */
function* anchorLinks(html: string, address: string, base: string) {
  for (const [, href = ''] of html.matchAll(/\shref="([^"]*#[^"]+)"/gu)) {
    const url = URL.parse(href, `https://here${base}${address.slice(1)}`);
    if (url?.host !== 'here' || !url.pathname.startsWith(base)) continue;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (ofFrame.has(anchor) || anchor.startsWith(':~:')) continue;
    yield { path: `/${url.pathname.slice(base.length)}`, anchor };
  }
}

const { compare } = new Intl.Collator('en', { numeric: true });
const inOrder = (a: string, b: string) => compare(a, b);
