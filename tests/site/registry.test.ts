import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checksumFile,
  checksumsOf,
  formatChecksums,
} from '../../src/build/publishing/checksums.ts';
import { brokenPromises, unregistered } from '../../src/build/publishing/promises.ts';
import { publishedIn } from '../../src/build/publishing/published.ts';
import { withFormerSections } from '../../src/build/publishing/redirects.ts';
import { readRegistry } from '../../src/build/publishing/registry.ts';
import { essays } from '../../src/content/library.ts';
import { leaves } from '../../src/core/edition/leaves.ts';
import { builds } from './support/builds.ts';

describe.each(builds)('$name', (build) => {
  const now = publishedIn(build.folder, build.base);
  const registry = withFormerSections(readRegistry());

  test('breaks no promise', () => {
    expect(brokenPromises(now, registry).map(({ message }) => message)).toEqual([]);
  });

  test('publishes nothing that is not registered: else run “npm run register”', () => {
    expect(unregistered(now, registry)).toEqual([]);
  });

  test('publishes the anchors of every paragraph and section', () => {
    for (const { slug, sections } of essays()) {
      const anchors = now.get(`/${slug}/`)?.anchors ?? [];
      for (const { id } of leaves({ sections })) expect(anchors).toContain(id);
      for (const { heading } of sections) if (heading) expect(anchors).toContain(heading.id);
    }
  });

  test('names the checksums of all its files', () => {
    const written = readFileSync(join(build.folder, checksumFile), 'utf8');
    expect(written).toBe(formatChecksums(checksumsOf(build.folder)));
  });
});
