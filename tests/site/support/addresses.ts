import { site } from '../../../src/site.ts';
import { type Build, documentOf, filesOf, pagesOf, readBuilt } from './builds.ts';

const origin = new URL(process.env.SITE_URL ?? site.url).origin;

/** Addresses that a page gives: whole, or relative to it. */
export function addressesOf(build: Build, page: string): string[] {
  const document = documentOf(build, page);
  const attributes = ['href', 'src', 'action', 'data-essay'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  const metas = [...document.querySelectorAll('meta[content]')]
    .map((element) => element.getAttribute('content') ?? '')
    .filter((content) => content.startsWith(origin));
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => wholeAddresses(textContent ?? ''),
  );
  return [...new Set([...attributes, ...metas, ...data])];
}

/** Every address of this site that a text holds, whatever its format. */
export const wholeAddresses = (text: string): string[] => [
  ...new Set(text.match(new RegExp(`${RegExp.escape(origin)}/[^\\s"'<>()\\]}]*`, 'gu')) ?? []),
];

/** Tells whether addresses lead to something that a build holds. */
export class Targets {
  readonly #build: Build;
  readonly #files: ReadonlySet<string>;
  readonly #anchors = new Map<string, ReadonlySet<string>>();

  constructor(build: Build) {
    this.#build = build;
    this.#files = new Set(filesOf(build));
  }

  /**
   * What is wrong with an address, or `null`.
   * @param page the file that gives it
   */
  fault(address: string, page: string): string | null {
    const { base } = this.#build;
    const from = new URL(base + page.replace(/(^|\/)index\.html$/u, '$1'), origin);
    const url = new URL(address, from);
    if (url.origin !== origin) return null;
    if (!url.pathname.startsWith(base)) return `${address} leaves the base path`;
    const path = decodeURI(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!this.#files.has(file)) return `${address} leads to nothing`;
    const anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/u, '');
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

/** Files that are not pages but hold addresses as text. */
export const textFilesOf = (build: Build): { file: string; text: string }[] =>
  filesOf(build)
    .filter((file) => /\.(?:xml|txt|md|bib|ris|json|webmanifest)$/u.test(file))
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => ({ file, text: readBuilt(build, file) }));

export { pagesOf };
