import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineCode } from '../../../../src/build/hosting/inline-code.ts';
import { withPolicy } from '../../../../src/build/hosting/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('inline code', () => {
  test('is every script and style that stands in the page, exactly as it stands there', () => {
    const { scripts, styles } = inlineCode(
      '<script>\n a < b && c > d;\n</script><STYLE media="print">p{}</STYLE ><script type="module">m</script>',
    );
    expect(scripts).toEqual(['\n a < b && c > d;\n', 'm']);
    expect(styles).toEqual(['p{}']);
  });

  test('is not what lies elsewhere, what is data, or what a comment or an attribute only mentions', () => {
    const { scripts, styles } = inlineCode(
      `<script src="/a.js"></script><script type="application/ld+json">{}</script>
       <!-- <script>c</script> --><meta content="<script>"><p title='<style>'>…</p>
       <script data-src-of="x">real</script>`,
    );
    expect([scripts, styles]).toEqual([['real'], []]);
  });
});

describe('a page with its policy', () => {
  const page = (head: string) =>
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><p>Orta dəhliz</p></body></html>`;

  test('allows its own code by hash, and nothing in general', () => {
    const html = withPolicy(page('<script>let a;</script><style>p{}</style>'));
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html)?.[1];
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('let a;')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p{}')};`);
    expect(policy).toMatch(/^default-src 'none';/u);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/u);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  });

  test('is otherwise the page, byte for byte', () => {
    const before = page('<title>Balans</title>');
    const after = withPolicy(before);
    expect(after.replace(/<meta (?:http-equiv|name="referrer")[^>]*>/gu, '')).toBe(before);
  });

  test.each([
    ['no charset', '<html><head><title>x</title></head></html>', /charset/u],
    [
      'a script before the charset',
      '<script>a</script><meta charset="utf-8">',
      /before its policy/u,
    ],
  ])('with %s is refused', (_, html, message) => {
    expect(() => withPolicy(html)).toThrow(message);
  });
});
