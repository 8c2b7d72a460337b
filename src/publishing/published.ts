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
  /^(?:_|\.|pagefind\/|fonts\/|404\.html$|sha256sums\.txt$|sitemap-\d+\.xml$)|\.(?:br|gz|map)$/u;

/** Anchors of the frame around every page. */
const ofFrame = new Set(['mezmun']);

/**
 * Lists what a built folder publishes.
 * @param base the path that it was built for
 */
export function publishedIn(folder: string, base: string): Addresses {
  const files = filesIn(folder).filter((file) => !passing.test(file));
  const pages = new Map<string, string>();
  for (const file of files) {
    if (file.endsWith('.html'))
      pages.set(addressOf(file), readFileSync(join(folder, file), 'utf8'));
  }
  const linked = new Map([...pages.keys()].map((address) => [address, new Set<string>()]));
  for (const [address, html] of pages) {
    for (const { path, anchor } of anchorLinks(html, address, base)) linked.get(path)?.add(anchor);
  }
  const published = files
    .map(addressOf)
    .filter((address) => !isRedirect(pages.get(address) ?? ''))
    .map((address): [string, Published] => {
      const html = pages.get(address) ?? '';
      const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1] ?? '';
      const title = heading
        .replace(/<[^>]*>/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id));
      return [address, { title, anchors: [...(linked.get(address) ?? [])].sort(inOrder), ids }];
    });
  return new Map(published);
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

const isRedirect = (html: string) => /<meta http-equiv="refresh"/u.test(html);

function* anchorLinks(html: string, address: string, base: string) {
  for (const [, href = ''] of html.matchAll(/\shref="([^"]*#[^"]+)"/gu)) {
    const url = new URL(href, `https://here${base}${address.slice(1)}`);
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (url.host !== 'here' || ofFrame.has(anchor) || anchor.startsWith(':~:')) continue;
    if (url.pathname.startsWith(base))
      yield { path: `/${url.pathname.slice(base.length)}`, anchor };
  }
}

const { compare } = new Intl.Collator('en', { numeric: true });
const inOrder = (a: string, b: string) => compare(a, b);
