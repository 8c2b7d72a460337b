import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test } from 'vitest';
import { essays } from '../../src/content/library.ts';
import { builds } from './support/builds.ts';

describe.each(builds)('$name', (build) => {
  test.each(essays())('$slug: its book passes epubcheck as it is published', async ({ slug }) => {
    const book = readFileSync(join(build.folder, `${slug}.epub`));
    const { messages } = await EpubCheck.validate(book);
    expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  });
});
