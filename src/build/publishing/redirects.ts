import type { Registry } from './registry.ts';

/** An address that is no more, and where it leads. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The registry with what follows from it: where a section’s anchor has retired, its own page, its
 * records and its card retire with it.
 */
export function withFormerSections(registry: Registry): Registry {
  const { promised, retired } = registry;
  const derived = [...retired].flatMap(([from, to]) =>
    from.includes('#')
      ? [...promised.keys()].flatMap((it) => successor(it, from, to, registry))
      : [],
  );
  return { ...registry, retired: new Map([...derived, ...retired]) };
}

/**
 * Where an address leads once the anchor of its section has retired; nothing if it is none of that section.
 * @param from the retired anchor, `/essay/#section`
 * @param to another anchor of the same page
 */
function successor(address: string, from: string, to: string, { promised }: Registry) {
  const [page = '', id = ''] = from.split('#');
  const [, section] = to.split('#');
  const headed = promised.has(`${page}${section}/`);
  if (address === `${page}${id}/`) return [[address, headed ? `${page}${section}/` : to] as const];
  const slug = page.slice(0, -1);
  const [, folder = '', ending] = /^(.*)\/[^/]*(\.[a-z]+)$/u.exec(address) ?? [];
  if (address !== `${folder}/${id}${ending}` || !folder.endsWith(slug)) return [];
  return [[address, headed ? `${folder}/${section}${ending}` : `${folder}${ending}`] as const];
}

/** Every redirect of the site, in order of address; an anchor is its page’s own business. */
export const redirects = (registry: Registry): Redirect[] =>
  [...withFormerSections(registry).retired]
    .filter(([from]) => !from.includes('#'))
    .map(([from, to]) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

/**
 * For Netlify and Cloudflare Pages, each rule in two lines. A page stands at a retired address too, for hosts
 * that cannot redirect, and Netlify lets a file win unless the rule says “!”; Cloudflare redirects in any case,
 * but drops a line with “!” as damaged and takes the next.
 */
export const redirectsFile = (list: readonly Redirect[], base: string): string =>
  list
    .map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301`)
    .map((rule) => `${rule}!\n${rule}\n`)
    .join('');

/** For nginx: the lines of a `map $uri $moved { … }`. */
export const nginxMap = (list: readonly Redirect[], base: string): string =>
  list.map(({ from, to }) => `${under(base, from)} ${under(base, to)};\n`).join('');

const under = (base: string, address: string) => base + address.slice(1);
