import { addresses } from '../site.ts';
import type { Address } from './address.ts';

/** Everything may be read by everyone. */
export const robots = (absolute: Address): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute(addresses.sitemap)}`, ''].join('\n');
