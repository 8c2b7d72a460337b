/**
 * Lists what the content as it stands would break of what was published, and changes nothing:
 * `npm run check-change`.
 */

import { readAddressRegistry } from '../src/build/publishing/address-registry.ts';
import { brokenPromises, unregistered } from '../src/build/publishing/promises.ts';
import { publishedIn } from '../src/build/publishing/published.ts';
import { withFormerSections } from '../src/build/publishing/redirects.ts';
import { slugs } from '../src/content/library.ts';
import { reviewEssay } from '../src/content/read-essay.ts';
import type { ContentFault } from '../src/core/edition/faults.ts';
import { basePath } from './base-path.ts';
import { run } from './run.ts';

const folder = '.cache/change';

async function review(): Promise<void> {
  const reviews = slugs().map((slug) => reviewEssay(slug));
  const built = await run('astro', ['build', '--outDir', folder], { REVIEW_CHANGE: '1' });
  if (built !== 0) throw new Error('The site cannot be built; the message above says why.');
  const now = publishedIn(folder, basePath());
  const registry = withFormerSections(
    readAddressRegistry(),
    reviews.map(({ essay }) => essay),
  );
  const broken = [...reviews.flatMap((it) => it.broken), ...brokenPromises(now, registry)];

  section(
    'Changed since it was registered',
    reviews.flatMap(({ stale }) => stale.map(toldOf)),
  );
  section('New', unregistered(now, registry));
  section('Broken promises', broken.map(toldOf));
  process.exitCode = broken.length === 0 ? 0 : 1;
}

const toldOf = ({ message }: ContentFault) => message;

function section(title: string, lines: readonly string[]): void {
  console.log(`\n━━ ${title}: ${lines.length === 0 ? 'nothing' : lines.length}`);
  for (const line of lines) console.log(line);
}

try {
  await review();
} catch (fault) {
  if (!(fault instanceof Error)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
