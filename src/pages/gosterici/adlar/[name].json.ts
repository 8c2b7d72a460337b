import type { APIRoute } from 'astro';
import { keyed } from '../../../build/pages/page-key.ts';
import { edition } from '../../../content/edition.ts';
import { lookupOf } from '../../../core/names/lookup.ts';
import { placesOf } from '../../../core/names/places.ts';

/**
 * For scripts, each small and loaded when wanted. `axtar.json`: every name by its key, with the title and address of
 * its entry, for search. `yerler-<essay>.json`: where names stand in an essay.
 */
export async function getStaticPaths() {
  const { essays, entries, names } = await edition();
  return [
    keyed({ name: 'axtar' }, { make: (): unknown => lookupOf(entries) }, [names]),
    ...essays.map((essay) =>
      keyed({ name: `yerler-${essay.slug}` }, { make: (): unknown => placesOf(essay, entries) }, [
        essay,
        names,
      ]),
    ),
  ];
}

export const GET: APIRoute<{ make: () => unknown }> = ({ props }) => Response.json(props.make());
