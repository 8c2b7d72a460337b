import { openSearch } from '../exports/open-search.ts';
import { absolute } from '../layouts/links.ts';
import { single } from './_endpoints.ts';

export const GET = single('application/opensearchdescription+xml', () => openSearch(absolute));
