import { expect, test } from 'vitest';
import {
  staticImports,
  withModulePreloads,
} from '../../../../src/build/hosting/module-preloads.ts';

test('a script’s imports are those that it needs before it runs', () => {
  const code =
    'import"./a.js";import{b as c,d}from"./b.js";export{e}from"./c.js";' +
    'const f=()=>import("./late.js");const g=`from"./no.js"`;';
  expect(staticImports(code)).toEqual(['a.js', 'b.js', 'c.js']);
});

test('scripts and their imports are announced in the head, each once, and what a page merely says is not', () => {
  const html =
    '<head><title>x</title></head><body>' +
    '<script type="module" src="/x/one.js"></script><script type="module" src="/x/two.js"></script>' +
    '<script type="module">import "./no.js"</script></body>';
  const imports: Record<string, string[]> = {
    '/x/one.js': ['/x/shared.js', '/x/two.js'],
    '/x/two.js': ['/x/shared.js'],
  };
  expect(withModulePreloads(html, (address) => imports[address] ?? [])).toBe(
    html.replace(
      '</head>',
      '<link rel="modulepreload" href="/x/one.js"><link rel="modulepreload" href="/x/shared.js">' +
        '<link rel="modulepreload" href="/x/two.js"></head>',
    ),
  );
});

test('a page without scripts stays as it is', () => {
  const html = '<head></head><body><p>type="module" src="/x/one.js"</p></body>';
  expect(withModulePreloads(html, () => ['/x/shared.js'])).toBe(html);
});
