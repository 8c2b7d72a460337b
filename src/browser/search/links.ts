import { target } from '../../core/search/excerpt.ts';
import type { Hit } from '../../core/search/rank/score.ts';
import { landing } from './parameter.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

export const searchPage = `${base}/axtaris/`;

export const searchFor = (query: string): string => `${searchPage}?q=${encoded(query)}`;

/** Address of a hit; the query goes with it and leaves the address bar on arrival. */
export function linkTo(hit: Hit, query: string): string {
  const { slug, anchor } = target(hit);
  const hash = anchor === '' ? '' : `#${anchor}`;
  return `${base}/${slug}/?${landing}=${encoded(query)}${hash}`;
}

export const pageOf = (path: string): string => base + path;

/** Servers refuse long addresses, and half a surrogate pair cannot be in one. */
export const encoded = (query: string): string =>
  encodeURIComponent(query.slice(0, 200).replace(/\p{Cs}/gu, '\uFFFD'));
