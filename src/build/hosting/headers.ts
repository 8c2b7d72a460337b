/** Headers by path, `*` for anything: the one list that every host's configuration follows. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Parts of the browser that the site has no use for, and nobody in its name. */
const refused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** What every answer says. The rest of the policy stands in each page, by its own hashes. */
export const everywhere = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'self'",
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** For files whose name changes with their content. Everything else is asked after each time. */
export const lasting = 'public, max-age=31536000, immutable';

/** Where those files stand. */
export const lastingPaths = ['/_astro/*', '/fonts/*', '/pagefind/index/*'] as const;

/** A service worker follows the policy of its own answer, not of a page. */
const worker = { 'Content-Security-Policy': "default-src 'none'; connect-src 'self'" };

/** @param base the path that the site is served under, with a slash at both ends */
export const headerRules = (base: string): HeaderRule[] => {
  const at = (path: string) => base + path.slice(1);
  return [
    { path: at('/*'), headers: everywhere },
    { path: at('/sw.js'), headers: worker },
    ...lastingPaths.map((path) => ({ path: at(path), headers: { 'Cache-Control': lasting } })),
  ];
};

/** The rules as Netlify and Cloudflare Pages read them. */
export const headersFile = (base: string): string =>
  headerRules(base)
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');
