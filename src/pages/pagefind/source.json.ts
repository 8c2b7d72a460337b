import type { APIRoute } from 'astro';
import { searchSource } from '../../content/search-source.ts';

/** What the search index is made from, for the step of the build that makes it and takes this file away. */
export const GET: APIRoute = async () => Response.json(await searchSource());
