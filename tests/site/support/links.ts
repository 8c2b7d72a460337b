import { type Build, documentOf } from './builds.ts';

/** An address that a page names, and whether a browser would fetch it without being asked. */
export interface Link {
  readonly page: string;
  readonly address: string;
  readonly fetched: boolean;
}

const fetchedRels = [
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'manifest',
  'preconnect',
  'dns-prefetch',
  'prefetch',
  'apple-touch-icon',
  'mask-icon',
];

/** Every address in a page: links, pictures, scripts, styles and what the styles name. */
export function linksOf(build: Build, page: string): Link[] {
  const document = documentOf(build, page);
  const links: Link[] = [];
  const add = (address: string | null | undefined, fetched: boolean) => {
    if (address) links.push({ page, address, fetched });
  };
  for (const it of document.querySelectorAll('a[href], area[href]'))
    add(it.getAttribute('href'), false);
  for (const it of document.querySelectorAll('link[href]')) {
    const rels = (it.getAttribute('rel') ?? '').split(/\s+/u);
    add(
      it.getAttribute('href'),
      rels.some((rel) => fetchedRels.includes(rel)),
    );
  }
  for (const it of document.querySelectorAll('[src]')) add(it.getAttribute('src'), true);
  for (const it of document.querySelectorAll('[srcset]')) {
    for (const part of (it.getAttribute('srcset') ?? '').split(','))
      add(part.trim().split(/\s/u)[0], true);
  }
  for (const it of document.querySelectorAll('form[action]')) add(it.getAttribute('action'), false);
  for (const it of document.querySelectorAll('use[href], image[href]'))
    add(it.getAttribute('href'), true);
  for (const it of document.querySelectorAll('style')) {
    for (const match of (it.textContent ?? '').matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/gu)) {
      add(match[1], true);
    }
  }
  return links;
}
