import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../../content/edition.ts';
import { nameFiles } from '../../../content/names/name-files.ts';

/**
 * `axtar.json`: every name by its key, with the title and address of its entry, for search. `yerler-<essay>.json`: where names stand in an essay, for the switch that links them.
 */
export const getStaticPaths: GetStaticPaths = async () => {
  const { essays, entries } = await edition();
  return nameFiles(essays, entries).map(({ name, make }) => ({
    params: { name },
    props: { make },
  }));
};

export const GET: APIRoute = ({ props }) => Response.json(props['make']());
