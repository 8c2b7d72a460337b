import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './support/builds.ts';

/** Every page against .htmlvalidate.mjs, which gives the reason for every rule that it changes. */
const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each(builds)('the HTML of $name', (build) => {
  test('is there', () => expect(pagesOf(build).length).toBeGreaterThan(10));

  test.each(pagesOf(build))('%s is valid', async (page) => {
    const { results } = await validator.validateFile(join(build.folder, page));
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });
});
