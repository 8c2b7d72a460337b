import { site } from '../../../src/site.ts';
import { type Build, documentOf, filesOf, readBuilt } from './builds.ts';

const origin = new URL(process.env.SITE_URL ?? site.url).origin;

/** What a page's head says to machines: addresses in its metadata and in its JSON-LD. */
export function metadataAddresses(build: Build, page: string): string[] {
  const document = documentOf(build, page);
  const metas = [...document.querySelectorAll('meta[content]')]
    .map((element) => element.getAttribute('content') ?? '')
    .filter((content) => content.startsWith(origin));
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => wholeAddresses(textContent ?? ''),
  );
  return [...new Set([...metas, ...data])];
}

/** Every address of this site that a text holds, whatever its format. */
export const wholeAddresses = (text: string): string[] => [
  ...new Set(text.match(new RegExp(`${RegExp.escape(origin)}/[^\\s"'<>()\\]}{]*`, 'gu')) ?? []),
];

/** Files that are not pages but hold whole addresses as text: downloads, records, feed, sitemap. */
export const textFilesOf = (build: Build): { file: string; text: string }[] =>
  filesOf(build)
    .filter((file) => /\.(?:xml|txt|md|bib|ris|json)$/u.test(file))
    .filter((file) => !/^(?:pagefind|gosterici)\//u.test(file))
    .map((file) => ({ file, text: readBuilt(build, file) }))
    .filter(({ text }) => text.includes(origin));

/** Tells whether addresses lead to something that a build holds. */
export class Targets {
  readonly #build: Build;
  readonly #files: ReadonlySet<string>;
  readonly #anchors = new Map<string, ReadonlySet<string>>();

  constructor(build: Build) {
    this.#build = build;
    this.#files = new Set(filesOf(build));
  }

  /** What is wrong with a path or whole address, or `null`. */
  fault(address: string): string | null {
    const { base } = this.#build;
    const url = new URL(address, origin);
    if (!url.pathname.startsWith(base)) return `${address} leaves the base path`;
    const path = decodeURI(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!this.#files.has(file)) return `${address} leads to nothing`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor === '' || !file.endsWith('.html')) return null;
    return this.#anchorsOf(file).has(anchor) ? null : `${address} has no such anchor`;
  }

  #anchorsOf(file: string): ReadonlySet<string> {
    const known = this.#anchors.get(file);
    if (known) return known;
    const elements = [...documentOf(this.#build, file).querySelectorAll('[id]')];
    const anchors = new Set(elements.map(({ id }) => id));
    this.#anchors.set(file, anchors);
    return anchors;
  }
}
