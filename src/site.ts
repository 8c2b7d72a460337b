/** Name, address and rooms of the site: facts that stand here and nowhere else. */
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

/** First parts of addresses that belong to the site itself, so that no essay may take them. */
export const ownAddresses = [
  '404',
  '_astro',
  'axtaris',
  'esseler',
  'feed',
  'fonts',
  'gosterici',
  'kartlar',
  'lisenziyalar',
  'metn-haqqinda',
  'oflayn',
  'pagefind',
  'robots',
  'sitemap',
  'xerite',
] as const;

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
