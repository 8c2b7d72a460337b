/** Writes down every address and anchor of the build in dist/; part of `npm run register`. */

import {
  addressFolder,
  readAddressRegistry,
  writeAddressRegistry,
} from '../src/build/publishing/address-registry.ts';
import { unregistered, withPublished } from '../src/build/publishing/promises.ts';
import { publishedIn } from '../src/build/publishing/published.ts';
import { withFormerSections } from '../src/build/publishing/redirects.ts';
import { essays } from '../src/content/library.ts';
import { basePath } from './base-path.ts';

const now = publishedIn('dist', basePath());
const registry = readAddressRegistry();
const fresh = unregistered(now, withFormerSections(registry, essays()));
writeAddressRegistry(withPublished(now, registry));
console.log(
  `registered ${now.size} addresses in ${addressFolder}/ (${fresh.length} of them or of their anchors new)`,
);
