/** Writes down what is published: `npm run register`. Anchors already promised are checked first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { slugs } from '../src/library/library.ts';
import { contentRoot, reviewEssay } from '../src/library/read-essay.ts';

mkdirSync(contentRoot.registry, { recursive: true });
for (const slug of slugs()) {
  const file = `${contentRoot.registry}/${slug}.yaml`;
  writeFileSync(file, stringify(reviewEssay(slug), { lineWidth: 0 }));
  console.log(`registered ${file}`);
}
