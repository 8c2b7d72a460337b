/**
 * Writes down what is published: `npm run register`. Anchors that were promised are checked first.
 * With `--check` nothing is written, and an essay that was never registered is a failure.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { essay, slugs } from '../src/content/library.ts';
import { contentRoot, reviewEssay } from '../src/content/read-essay.ts';
import { ContentFault } from '../src/core/edition/faults.ts';

function register(): void {
  mkdirSync(contentRoot.registry, { recursive: true });
  for (const slug of slugs()) {
    const file = `${contentRoot.registry}/${slug}.yaml`;
    const { registry, broken } = reviewEssay(slug);
    const [fault] = broken;
    if (fault) throw fault;
    writeFileSync(file, stringify(registry, { lineWidth: 0 }));
    console.log(`registered ${file}`);
  }
}

function check(): void {
  const missing = slugs().filter((slug) => !essay(slug).registered);
  for (const slug of missing) {
    console.error(
      `${contentRoot.essays}/${slug} is proved but not registered.\n  Its anchors become promises once it is published: look at them, then run “npm run register” and commit ${contentRoot.registry}/${slug}.yaml.`,
    );
  }
  if (missing.length > 0) process.exitCode = 1;
  else console.log('Every essay is proved, and every anchor is as registered.');
}

try {
  if (process.argv.includes('--check')) check();
  else register();
} catch (fault) {
  if (!(fault instanceof ContentFault)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
