import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/build/pages/built-page.ts';
import { finishedPage, unfinished } from '../../../../src/build/pages/finish-page.ts';
import { ScriptGraph } from '../../../../src/build/pages/script-graph.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('inline code', () => {
  test('is every script and style that stands in the page, exactly as it stands there', () => {
    const { scripts, styles } = readPage(
      '<script>\n a < b && c > d;\n</script><STYLE media="print">p{}</STYLE ><script type="module">m</script>',
    );
    expect([...scripts]).toEqual([hash('\n a < b && c > d;\n'), hash('m')]);
    expect([...styles]).toEqual([hash('p{}')]);
  });

  test('is not what lies elsewhere, what is data, or what a comment or an attribute only mentions', () => {
    const { scripts, styles } = readPage(
      `<script src="/a.js"></script><script type="application/ld+json">{}</script>
       <!-- <script>c</script> --><meta content="<script>"><p title='<style>'>…</p>
       <script data-src-of="x">real</script>`,
    );
    expect([[...scripts], [...styles]]).toEqual([[hash('real')], []]);
  });
});

test('an id has the words of the text that bears it, and none where it is no text', () => {
  const { ids, title } = readPage(
    `<main id="m"><h1>Kiçik  <em>esse</em></h1><article><h2 id="sual"><span id="kohne"></span>Sual<a href="#sual"></a></h2>
     <p id="p1"><a href="#p1"></a>Bir <abbr title="x">iki</abbr>
     üç</p><div id="d"><p id="p2">Başqa</p> söz</div></article><p id="son">Son</p></main>`,
  );
  expect(title).toBe('Kiçik esse');
  expect(Object.fromEntries(ids)).toEqual({
    m: '',
    sual: 'Sual',
    kohne: '',
    p1: 'Bir iki üç',
    d: '',
    p2: 'Başqa',
    son: '',
  });
});

describe('a finished page', () => {
  const page = (head: string) =>
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><p>Orta dəhliz</p></body></html>`;
  const finish = (html: string, preloads: readonly string[] = []) =>
    finishedPage(html, readPage(html), preloads);

  test('allows its own code by hash, and nothing in general', () => {
    const html = finish(page('<script>let a;</script><style>p{}</style>'));
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html)?.[1];
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('let a;')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p{}')};`);
    expect(policy).toMatch(/^default-src 'self';/u);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/u);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  });

  test('announces its scripts at the end of its head', () => {
    expect(finish(page('<title>x</title>'), ['/x/a.js', '/x/b.js'])).toContain(
      '<title>x</title><link rel="modulepreload" href="/x/a.js"><link rel="modulepreload" href="/x/b.js"></head>',
    );
  });

  test('is otherwise the page, byte for byte, and the same when it is finished again', () => {
    const before = page('<title>Balans</title><script>let a;</script>');
    const after = finish(before, ['/x/a.js']);
    expect(unfinished(after)).toBe(before);
    expect(finish(unfinished(after), ['/x/a.js'])).toBe(after);
  });

  test.each([
    ['no charset', '<html><head><title>x</title></head></html>'],
    ['a script before the charset', '<script>a</script><meta charset="utf-8">'],
  ])('with %s is refused', (_, html) => {
    expect(() => finish(html)).toThrow('charset="utf-8"> before its first script');
  });
});

test('a script comes with all its imports, each once, round a circle too and whoever is asked first', () => {
  const graph = new ScriptGraph();
  const chunk = (fileName: string, imports: string[]) => ({ type: 'chunk', fileName, imports });
  const chunks = [chunk('p.js', ['q.js', 'r.js']), chunk('q.js', ['p.js'])];
  const bundle = Object.fromEntries(chunks.map((it) => [it.fileName, it]));
  Reflect.apply(Reflect.get(graph.plugin ?? {}, 'generateBundle'), null, [{}, bundle]);
  expect(graph.withImports(['p.js'])).toEqual(['p.js', 'q.js', 'r.js']);
  expect(graph.withImports(['q.js'])).toEqual(['q.js', 'p.js', 'r.js']);
  expect(graph.withImports([])).toEqual([]);
});
