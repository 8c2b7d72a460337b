/** The bytes of one version of the site that are kept for reading without a network. */
export interface Precache {
  /** Changes with any file of it. */
  readonly version: string;
  /** Path, relative to the home page → SHA-256 of the file, shortened, and after a space of what it unpacks to. */
  readonly files: Readonly<Record<string, string>>;
}

export interface BuiltFile {
  /** Path in the built folder. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Up to this many bytes the whole site is kept. A collection that has outgrown it keeps what every reader
 * needs, and of the essays those that were read.
 */
export const wholeSite = 16_000_000;

/** Of what every reader needs, at most this; the search index and the names of each essay are first to give way. */
export const shellLimit = 8_000_000;

/**
 * The files to be kept, in the order in which a reader is likely to want them: scripts and fonts, the home page
 * and the essays, the search index, the other pages of the site, what stands below those, and the pictures of essays
 * in the form that browsers with a service worker choose. Cards, downloads and files for machines are for other
 * places than a page, and stay away.
 */
export function keptFiles(
  files: readonly BuiltFile[],
  whole = wholeSite,
  shell = shellLimit,
): string[] {
  const kept = files
    .filter(({ path }) => isPage(path) || isPart(path))
    .sort((a, b) => rank(a.path) - rank(b.path));
  if (total(kept) <= whole) return kept.map(({ path }) => path);
  const needed = kept.filter(({ path }) => (isPage(path) ? isSitePage(path) : !isPicture(path)));
  const lean = needed.filter(({ path }) => !/^(?:pagefind|gosterici\/adlar)\//u.test(path));
  return (total(needed) <= shell ? needed : lean).map(({ path }) => path);
}

/** Whether the name of a file changes with its content. */
export const isLasting = (path: string): boolean =>
  /^(?:_astro|fonts|pagefind\/index)\//u.test(path);

const isPage = (path: string) => path.endsWith('/index.html') || path === 'index.html';

/** Pages of the site itself, beside those of the essays. */
const isSitePage = (path: string) =>
  /^(?:(?:axtaris|gosterici|xerite|metn-haqqinda|lisenziyalar|oflayn)\/)?index\.html$/u.test(path);

const isPicture = (path: string) => /^_astro\/.+\.(?:avif|jpe?g|png|webp)$/u.test(path);

const isPart = (path: string) =>
  (/^(?:_astro|fonts|pagefind|gosterici\/adlar)\//u.test(path) &&
    (!isPicture(path) || path.endsWith('.avif'))) ||
  /^(?:site\.webmanifest|favicon\.svg|icon-\d+\.png|xerite\/marsrut\.svg)$/u.test(path);

const rank = (path: string): number => {
  if (isPicture(path)) return 5;
  if (/^(?:_astro|fonts)\//u.test(path)) return 0;
  const isTop = /^(?:[^/]+\/)?index\.html$/u.test(path);
  if (isTop && (path === 'index.html' || !isSitePage(path))) return 1;
  if (path.startsWith('pagefind/')) return 2;
  return isTop ? 3 : 4;
};

const total = (files: readonly BuiltFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The address of a built file, relative to the home page: a page's is its folder. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/u, '$1');
