/** Writes down every address and anchor of the build in dist/; part of `npm run register`. */
import { essays } from '../src/library/library.ts';
import {
  addressFolder,
  readAddressRegistry,
  writeAddressRegistry,
} from '../src/publishing/address-registry.ts';
import { unregistered, withPublished } from '../src/publishing/promises.ts';
import { publishedIn } from '../src/publishing/published.ts';
import { withFormerSections } from '../src/publishing/redirects.ts';
import { basePath } from './base-path.ts';

const now = publishedIn('dist', basePath());
const registry = readAddressRegistry();
const fresh = unregistered(now, withFormerSections(registry, essays()));
writeAddressRegistry(withPublished(now, registry));
console.log(
  `registered ${now.size} addresses in ${addressFolder}/ (${fresh.length} of them or of their anchors new)`,
);
