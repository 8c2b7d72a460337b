/** Name, address and pages of the site: facts that stand here and nowhere else. */
export const site = {
  name: 'Balans',
  language: 'az',
  /** Language and country, as Open Graph writes them. */
  locale: 'az_AZ',
  /**
   * The day this edition came out. The essays are undated: where a format demands a date, it is the
   * edition's, and never a build's.
   */
  released: '2026-11-23',
  /** The placeholder address; a host sets its own with SITE_URL and BASE_PATH. */
  url: 'https://balans.example',
  base: '/',
  repository: null as string | null,
} as const;

/**
 * Ids of elements that an essay's pages have besides its own words: templates and scripts take them from here, and no
 * heading may take one.
 */
export const pageIds = {
  main: 'mezmun',
  settings: 'gorunus',
  nameSwitch: 'adlar',
  correctionSwitch: 'duzelis',
  corrections: 'duzelisler',
  /** Not an id, but the last part of the source view's address, where a section's would stand. */
  source: 'menbe',
} as const;

/** Address of an essay's page, or of a part of it, without the base path. */
export const addresses = {
  home: '/',
  search: '/axtaris/',
  index: '/gosterici/',
  map: '/xerite/',
  /** The route of the map as a picture of its own. */
  route: '/xerite/marsrut.svg',
  about: '/metn-haqqinda/',
  offline: '/oflayn/',
  /** A part of the list of essays; the first is on the home page. */
  essays: (part: number) => (part === 1 ? '/' : `/esseler/${part}/`),
  licences: '/lisenziyalar/',
  essay: (slug: string) => `/${slug}/`,
  anchor: (slug: string, id: string) => `/${slug}/#${id}`,
  section: (slug: string, id: string) => `/${slug}/${id}/`,
  source: (slug: string) => `/${slug}/menbe/`,
  entry: (id: string, part = 1) => `/gosterici/${id}/${part === 1 ? '' : `${part}/`}`,
  names: (file: string) => `/gosterici/adlar/${file}.json`,
  /** Pictures of 1200×630 for shared links. No slug holds “_”, so no essay can take the home page's. */
  card: {
    home: '/kartlar/_balans.png',
    essay: (slug: string) => `/kartlar/${slug}.png`,
    section: (slug: string, id: string) => `/kartlar/${slug}/${id}.png`,
  },
  icon: {
    vector: '/favicon.svg',
    small: '/favicon.ico',
    apple: '/apple-touch-icon.png',
    sized: (size: number) => `/icon-${size}.png`,
    maskable: '/icon-maskable.png',
  },
  feed: '/feed.xml',
  manifest: '/site.webmanifest',
  openSearch: '/opensearch.xml',
  sitemap: '/sitemap-index.xml',
  llms: '/llms.txt',
  font: (name: string) => `/fonts/${name}`,
  download: (slug: string, kind: 'md' | 'txt' | 'xml' | 'epub' | 'bib' | 'ris' | 'json') =>
    `/${slug}.${kind}`,
  sectionCitation: (slug: string, id: string, kind: 'bib' | 'ris' | 'json') =>
    `/${slug}/${id}.${kind}`,
} as const;

/** What stands beside the pages at the root of a build. */
const besides = [
  '/404.html',
  '/index.html',
  '/robots.txt',
  '/_astro/',
  '/pagefind/',
  '/sha256sums.txt',
  '/sitemap-0.xml',
  '/sw.js',
];

/** The first part of an address without its ending; `icon-192` and `icon-512` are one. */
const firstPart = (address: string): string =>
  (address.split('/')[1] ?? '').replace(/\.[^.]*$/u, '').replace(/(?<=-)\d+$/u, '');

const own = new Set<string>(
  [
    ...Object.values(addresses).filter((address) => typeof address === 'string'),
    ...[addresses.icon.vector, addresses.icon.small, addresses.icon.apple, addresses.icon.maskable],
    ...[addresses.icon.sized(192), addresses.card.home, addresses.font(''), addresses.entry('')],
    addresses.essays(2),
    ...besides,
  ]
    .map(firstPart)
    .filter((part) => part !== ''),
);

/** Whether an essay of this name would take an address of the site itself. */
export const isOwnAddress = (slug: string): boolean => own.has(firstPart(`/${slug}`));
