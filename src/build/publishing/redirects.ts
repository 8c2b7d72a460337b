import type { Essay } from '../../core/edition/essay.ts';
import { type AddressRegistry, type Retired, readAddressRegistry } from './address-registry.ts';

/**
 * The registry with what follows from it: where a section’s anchor has retired, its own page, its
 * records and its card retire with it.
 */
export function withFormerSections(
  registry: AddressRegistry,
  essays: readonly Essay[],
): AddressRegistry {
  const known = new Set(registry.retired.map(({ from }) => from));
  const derived = essays.flatMap((essay) =>
    essay.aliases.flatMap(({ id, target }) => {
      const { slug, sections } = essay;
      const headed = sections.some(({ heading }) => heading?.id === target);
      return registry.promised.flatMap(({ address, file }): Retired[] => {
        const to = successor(address, slug, id, headed ? target : null, target);
        return to === null || known.has(address) ? [] : [{ from: address, to, file }];
      });
    }),
  );
  return { promised: registry.promised, retired: [...registry.retired, ...derived] };
}

/** Where an address of a section leads now; `null` if it is none of that section. */
function successor(
  address: string,
  slug: string,
  id: string,
  section: string | null,
  target: string,
): string | null {
  if (address === `/${slug}/${id}/`)
    return section ? `/${slug}/${section}/` : `/${slug}/#${target}`;
  const [, folder, ending] = /^(.*)\/[^/]*(\.[a-z]+)$/u.exec(address) ?? [];
  if (folder === undefined || address !== `${folder}/${id}${ending}`) return null;
  if (folder !== `/${slug}` && !folder.endsWith(`/${slug}`)) return null;
  return section ? `${folder}/${section}${ending}` : `${folder}${ending}`;
}

/** Every redirect of the site, in order of address. */
export const redirects = (essays: readonly Essay[], folder?: string): readonly Retired[] =>
  withFormerSections(readAddressRegistry(folder), essays).retired.toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );

/**
 * For Netlify and Cloudflare Pages, each rule in two lines. A page stands at a retired address too, for hosts
 * that cannot redirect, and Netlify lets a file win unless the rule says “!”; Cloudflare redirects in any case,
 * but drops a line with “!” as damaged and takes the next.
 */
export const redirectsFile = (list: readonly Retired[], base: string): string =>
  list
    .map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301`)
    .map((rule) => `${rule}!\n${rule}\n`)
    .join('');

/** For nginx: the lines of a `map $uri $moved { … }`. */
export const nginxMap = (list: readonly Retired[], base: string): string =>
  list.map(({ from, to }) => `${under(base, from)} ${under(base, to)};\n`).join('');

const under = (base: string, address: string) => base + address.slice(1);
