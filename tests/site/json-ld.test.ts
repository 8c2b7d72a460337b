import { mkdirSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { type Build, builds, documentOf, pagesOf } from './support/builds.ts';

const dataOf = (build: Build, page: string): string[] =>
  [...documentOf(build, page).querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent ?? '',
  );

/**
 * Checks data against the types that schema.org publishes: each block becomes the value of a typed
 * constant, and the compiler names every property or value that schema.org does not know.
 */
function faultsOf(blocks: readonly string[]): string[] {
  const file = '.cache/json-ld/check.ts';
  const lines = blocks.map((block, index) => `export const block${index}: Known = ${block};`);
  const head = [
    "import type { Graph, Thing, WithContext } from 'schema-dts';",
    'type Known = Graph | WithContext<Thing>;',
  ];
  mkdirSync('.cache/json-ld', { recursive: true });
  writeFileSync(file, [...head, ...lines].join('\n'));
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.Preserve,
    target: ts.ScriptTarget.ESNext,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe.each(builds)('the JSON-LD of $name', (build) => {
  const pages = pagesOf(build).filter((page) => !/^(?:404|oflayn\/index)\.html$/u.test(page));
  /** One page of every kind: entries of the index and sections are made alike. */
  const kinds = pages.filter(
    (page) => page.split('/').length <= 2 || page.includes('orta-dehliz') || page.includes('menbe'),
  );

  test('is on every page', () => {
    expect(pages.filter((page) => dataOf(build, page).length === 0)).toEqual([]);
  });

  test('is valid against schema.org', () => {
    expect(faultsOf(kinds.flatMap((page) => dataOf(build, page)))).toEqual([]);
  });

  test('invents no author and no date', () => {
    const said = pages.flatMap((page) => dataOf(build, page)).join('');
    expect(said).not.toMatch(/"(?:author|creator|date\w+)"/u);
  });
});

test('what schema.org does not know is noticed', () => {
  const block = {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Article', titel: 'x' }],
  };
  expect(faultsOf([JSON.stringify(block)])).not.toEqual([]);
});
