import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { missingInScripts } from '../../../tasks/features/script-features.ts';
import { missingInStyles } from '../../../tasks/features/style-features.ts';

const folder = mkdtempSync(join(tmpdir(), 'features-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inStyle = (css: string) => missingInStyles(css, 'style.css').map(({ feature }) => feature);

const scripts = [
  ["Map.groupBy(['a'], (it) => it);", 'javascript.builtins.Map.groupBy'],
  ["const text = 'a'; text.toWellFormed();", 'javascript.builtins.String.toWellFormed'],
  ['[1].toReversed();', 'javascript.builtins.Array.toReversed'],
  ['const it: readonly number[] = [1]; it.toSorted();', 'javascript.builtins.Array.toSorted'],
  ["document.querySelector('p')?.showPopover();", 'api.HTMLElement.showPopover'],
  ["document.createElement('p').ariaLabel = '';", 'api.Element.ariaLabel'],
  ['const { checkVisibility } = document.body;', 'api.Element.checkVisibility'],
  ['Response.json({});', 'api.Response.json_static'],
  ["CSS.highlights?.delete('a');", 'api.CSS.highlights_static'],
  ['new Highlight();', 'api.Highlight'],
  ['new Set([1]).union(new Set([2]));', 'javascript.builtins.Set.union'],
  ['[1].values().map((it) => it);', 'javascript.builtins.Iterator.map'],
] as const;

/** What all have, and functions of one's own by such names. */
const common = `
  const own = { groupBy: () => [], toSorted: () => 1 };
  own.groupBy();
  own.toSorted();
  [1].findLast(Boolean);
  'a'.at(-1);
  AbortSignal.timeout(1);`;

test('scripts: what is missing is named, and nothing else', () => {
  const files = [...scripts.map(([code]) => code), common].map((code, index) => {
    const file = join(folder, `script-${index}.ts`);
    writeFileSync(file, `${code}\nexport {};\n`);
    return file;
  });
  const missing = missingInScripts(files);
  for (const [index, [code, feature]] of scripts.entries()) {
    const own = missing.filter(({ at }) => at.includes(`script-${index}.ts`));
    expect(
      own.map((it) => it.feature),
      code,
    ).toContain(feature);
  }
  expect(missing.filter(({ at }) => at.includes(`script-${scripts.length}.ts`))).toEqual([]);
});

test.each([
  ['a:has(b) { color: red }', 'css.selectors.has'],
  ['a:popover-open { color: red }', 'css.selectors.popover-open'],
  ['a { background: color-mix(in srgb, var(--a) 50%, #000) }', 'css.types.color.color-mix'],
  ['a { float: inline-end }', 'css.properties.float.inline-end'],
  ['a { field-sizing: content }', 'css.properties.field-sizing'],
  ['@starting-style { a { color: red } }', 'css.at-rules.starting-style'],
])('a style sheet: %s', (css, feature) => expect(inStyle(css)).toContain(feature));

test.each([
  'a { color: light-dark(#fff, #000) }',
  ':root { --a: light-dark(#fff, #000) }',
  'a { &:hover { color: oklch(50% 0.1 20) } }',
  'a::before { content: "x" / "" }',
  '@supports selector(:has(*)) { a:has(b) { color: red } }',
  'a { block-size: 100vh; block-size: 100dvh; mask-image: linear-gradient(#000, #fff) }',
])('a style sheet that is lowered or has a fall-back: %s', (css) =>
  expect(inStyle(css)).toEqual([]),
);
