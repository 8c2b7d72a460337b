/**
 * Lists what the content as it stands would break of what was published, and changes nothing:
 * `npm run check-change`.
 */

import { basePath } from '../src/build/base-path.ts';
import { brokenPromises, unregistered } from '../src/build/publishing/promises.ts';
import { publishedIn } from '../src/build/publishing/published.ts';
import { withFormerSections } from '../src/build/publishing/redirects.ts';
import { readRegistry } from '../src/build/publishing/registry.ts';
import { run } from './run.ts';

const folder = '.cache/change';

function section(title: string, lines: readonly string[]): void {
  console.log(`\n━━ ${title}: ${lines.length === 0 ? 'nothing' : lines.length}`);
  for (const line of lines) console.log(line);
}

if ((await run('astro', ['build', '--outDir', folder], { REVIEW_CHANGE: '1' })) !== 0) {
  console.error('The site cannot be built; the message above says why.');
  process.exitCode = 1;
} else {
  const now = publishedIn(folder, basePath());
  const registry = withFormerSections(readRegistry());
  const broken = brokenPromises(now, registry).map(({ message }) => message);
  section('New', unregistered(now, registry));
  section('Broken promises', broken);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
