import type { Address } from '../core/address.ts';
import { addresses } from '../site.ts';

/** Everything may be read by everyone. */
export const robots = (absolute: Address): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute(addresses.sitemap)}`, ''].join('\n');
