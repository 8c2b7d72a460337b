import type { Address } from '../core/address.ts';
import { addresses, site } from '../site.ts';
import * as strings from '../strings.ts';
import { colours } from './colours.ts';

/** Sides of the icons in public/ that the manifest offers, in pixels. */
const iconSizes = [192, 512] as const;

/** The web app manifest: the site as something to keep on a home screen. */
export function webManifest(href: Address): string {
  const { icon } = addresses;
  const manifest = {
    id: href(addresses.home),
    name: `${site.name} · ${strings.site.line}`,
    short_name: site.name,
    description: strings.home.description,
    lang: site.language,
    dir: 'ltr',
    start_url: href(addresses.home),
    scope: href(addresses.home),
    display: 'minimal-ui',
    background_color: colours.light.paper,
    theme_color: colours.light.paper,
    icons: [
      ...iconSizes.map((size) => ({
        src: href(icon.sized(size)),
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
      { src: href(icon.maskable), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: href(icon.vector), sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: strings.site.search, url: href(addresses.search) },
      { name: strings.site.index, url: href(addresses.index) },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
