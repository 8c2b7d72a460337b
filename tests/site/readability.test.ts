import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { essays } from '../../src/content/library.ts';
import { leaves } from '../../src/core/edition/leaves.ts';
import { rootBuild } from './support/builds.ts';

test.each(essays().map((essay) => [essay.slug, essay] as const))(
  'reader mode keeps every paragraph of %s, and nothing of the interface',
  (slug, essay) => {
    const { document } = parseHTML(readFileSync(`${rootBuild.folder}/${slug}/index.html`, 'utf8'));
    const article = new Readability(document).parse();
    const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
    const kept = words(article?.textContent ?? '');
    for (const { id, text } of leaves(essay)) expect(kept, id).toContain(words(text));
    for (const { heading } of essay.sections) if (heading) expect(kept).toContain(heading.text);
    expect(kept).not.toContain('Görünüş');
    expect(article?.lang).toBe('az');
  },
);
