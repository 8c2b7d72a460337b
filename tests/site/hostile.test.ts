import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/content/root.ts';
import { documentOf, filesOf, pagesOf, readBuilt } from './support/builds.ts';
import { Checkout } from './support/checkout.ts';

const markup = '</script><script>hit()</script><img src=x onerror="hit()"> &lt;b&gt; ]]> \' "';
const slug = 'cetin-metn';

/** Markup that an essay means literally: every character that Markdown could take for its own is escaped. */
const markdown = markup.replace(/[<>[\]&"'=/()]/gu, (sign) => `\\${sign}`);

const essay = `---
title: ${JSON.stringify(markup)}
titleFrom: editor
order: 9
---

Birinci abzas ${markdown} qurtarır.

## Sual ${markdown} {#sual}

İkinci abzas.
`;
const source = `Birinci abzas ${markup} qurtarır.

İkinci abzas.
`;

const checkout = new Checkout();
const build = { name: 'a build', folder: join(checkout.folder, 'dist'), base: '/' };

beforeAll(() => {
  const folder = join(checkout.folder, contentFolder, 'essays', slug);
  mkdirSync(folder);
  writeFileSync(join(folder, 'essay.md'), essay);
  writeFileSync(join(folder, 'source.txt'), source);
  writeFileSync(join(folder, 'emendations.yaml'), '[]\n');
  const { succeeded, output } = checkout.build();
  if (!succeeded) throw new Error(output);
}, 180_000);
afterAll(() => checkout.remove());

test('markup in a title, a heading and a paragraph is read as it stands', () => {
  const document = documentOf(build, `${slug}/index.html`);
  expect(document.querySelector('h1')?.textContent?.trim()).toBe(markup);
  expect(document.getElementById('p1')?.textContent).toContain(markup);
  expect(document.getElementById('sual')?.textContent).toContain(markup);
});

test('on no page does it become an element, an attribute or the end of a script', () => {
  const holding = pagesOf(build).filter((page) => readBuilt(build, page).includes('hit()'));
  expect(holding.length).toBeGreaterThan(3);
  for (const page of holding) {
    const document = documentOf(build, page);
    expect(document.querySelectorAll('[onerror], img[src="x"]').length, page).toBe(0);
    for (const script of document.querySelectorAll('script')) {
      const { type, textContent } = script;
      if (type === 'application/ld+json') expect(() => JSON.parse(textContent ?? '')).not.toThrow();
      else expect(textContent, page).not.toContain('hit()');
    }
  }
});

test('files for machines hold it and stay what they are', () => {
  const xml = filesOf(build).filter((file) => file === 'feed.xml' || file === `${slug}.xml`);
  expect(xml).toHaveLength(2);
  for (const file of xml) {
    const document = XmlDocument.fromString(readBuilt(build, file));
    expect(document.root.content).toContain(markup);
    document.dispose();
  }
  expect(() => JSON.parse(readBuilt(build, `${slug}.json`))).not.toThrow();
});
