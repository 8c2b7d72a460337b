/** Writes down every address and anchor of the build in dist/: the end of `npm run register`. */

import { basePath } from '../src/build/base-path.ts';
import { unregistered, withPublished } from '../src/build/publishing/promises.ts';
import { publishedIn } from '../src/build/publishing/published.ts';
import { withFormerSections } from '../src/build/publishing/redirects.ts';
import { readRegistry, registryFile, writeRegistry } from '../src/build/publishing/registry.ts';
import { essays } from '../src/content/library.ts';

const now = publishedIn('dist', basePath());
const registry = readRegistry();
const fresh = unregistered(now, withFormerSections(registry));
const today = new Date().toISOString().slice(0, 10);
writeRegistry(withPublished(now, registry, essays(), today));
console.log(
  `registered ${now.size} addresses in ${registryFile} (${fresh.length} of them or of their anchors new)`,
);
