import { manifestPath } from '../../core/search/paths.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

export const pageOf = (path: string): string => base + path;

/** The folder of the index. */
export const indexBase = pageOf('/pagefind/');

export const manifestFile = indexBase + manifestPath;

/** The names of the index, by what a query is looked up with; written out, for no page is sent all addresses. */
export const namesFile = pageOf('/gosterici/adlar/axtar.json');

export const searchPage = pageOf('/axtaris/');

/** The parameter in which a query travels to an essay, where its words are to be marked. */
export const queryParameter = 'axtar';

/** What of a query an address can hold: servers refuse long ones, and half a surrogate pair cannot be in one. */
export const encoded = (query: string): string =>
  encodeURIComponent(query.slice(0, 200).replace(/\p{Cs}/gu, '\uFFFD'));

export const searchFor = (query: string): string => `${searchPage}?q=${encoded(query)}`;
