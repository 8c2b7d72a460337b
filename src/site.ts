/** Name, address and rooms of the site: facts that stand here and nowhere else. */
export const site = {
  name: 'Balans',
  language: 'az',
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
  about: '/metn-haqqinda/',
  essay: (slug: string) => `/${slug}/`,
  anchor: (slug: string, id: string) => `/${slug}/#${id}`,
  section: (slug: string, id: string) => `/${slug}/${id}/`,
  source: (slug: string) => `/${slug}/menbe/`,
  entry: (id: string) => `/gosterici/${id}/`,
  card: (name: string) => `/kartlar/${name}.png`,
  font: (name: string) => `/fonts/${name}`,
  download: (slug: string, kind: 'md' | 'txt' | 'xml' | 'epub' | 'bib' | 'ris' | 'json') =>
    `/${slug}.${kind}`,
} as const;
