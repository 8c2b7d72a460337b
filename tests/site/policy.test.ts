import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/build/hosting/headers.ts';
import { builds, documentOf, pagesOf, readBuilt } from './support/builds.ts';

/** Of every page: what is left of its policy without hashes. */
const common = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "frame-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types balans',
].join(';');

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(builds)('$name', (build) => {
  const pages = pagesOf(build).map((page) => ({ page, document: documentOf(build, page) }));

  test('every page names, by hash, exactly the scripts and styles that stand in it', () => {
    for (const { page, document } of pages) {
      const [charset, policy] = document.head.children;
      expect(charset?.getAttribute('charset'), page).toBe('utf-8');
      expect(policy?.getAttribute('http-equiv'), page).toBe('content-security-policy');
      const content = policy?.getAttribute('content') ?? '';
      const inline = [...document.querySelectorAll('script:not([src]), style')].filter(
        (element) => element.getAttribute('type') !== 'application/ld+json',
      );
      const wanted = new Set(inline.map(({ textContent }) => hash(textContent ?? '')));
      expect(new Set(content.match(/'sha256-[^']*'/gu)), page).toEqual(wanted);
    }
  });

  test('no policy is wider than the site', () => {
    for (const { page, document } of pages) {
      const content = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
      expect(content.replace(/ 'sha256-[^']*'/gu, ''), page).toBe(common);
    }
  });

  test('no link or form leads to an address that runs', () => {
    for (const { page } of pages) {
      expect(readBuilt(build, page), page).not.toMatch(
        /<[a-z][^>]*\s(?:href|src|action|formaction)="?\s*(?:javascript|data|vbscript):/iu,
      );
    }
  });

  test('hosts find their headers beside the pages', () => {
    expect(readBuilt(build, '_headers')).toBe(headersFile(build.base));
  });

  test('the service worker is one file, and lists nothing that is not there', () => {
    const worker = readBuilt(build, 'sw.js');
    expect(worker).not.toMatch(/\bimport\b|\bexport\b|importScripts/u);
    const list = /^const precache=(.*);$/mu.exec(worker)?.[1] ?? '';
    const { files }: { files: Record<string, string> } = JSON.parse(list);
    expect(Object.keys(files).length).toBeGreaterThan(50);
    for (const [address, short] of Object.entries(files)) {
      const file = /(?:^|\/)$/u.test(address) ? `${address}index.html` : address;
      const bytes = readFileSync(join(build.folder, file));
      // A packed file is known by what it holds, too, for hosts that unpack it.
      const [own] = short.split(' ');
      expect(createHash('sha256').update(bytes).digest('base64').slice(0, 16), address).toBe(own);
    }
  });
});
