import { asManifest } from '../../core/search/manifest.ts';
import { paths } from '../../core/search/paths.ts';
import { AliasTable } from '../../core/search/query/aliases.ts';
import { indexBase } from './early.ts';
import { found } from './found.ts';
import { FoundBar } from './found-bar.ts';
import { landing } from './parameter.ts';
import { useStyles } from './styles.ts';

let bar: FoundBar | null = null;

/**
 * Arrives at what a search has led to: the address bar is cleaned, the paragraph or section brought into
 * view and briefly emphasised, and the words of the query are marked in the essay.
 */
export async function land(query: string): Promise<void> {
  const address = new URL(location.href);
  if (address.searchParams.has(landing)) {
    address.searchParams.delete(landing);
    history.replaceState(history.state, '', address);
  }
  useStyles();
  bar?.dismiss();
  const essay = document.querySelector('main article');
  if (!essay) return;
  const place = document.getElementById(decoded(address.hash.slice(1)));
  bar = new FoundBar(query, found(query, await aliases(), essay), place);
}

/** Without the aliases of names all other words are marked none the less. */
async function aliases(): Promise<AliasTable> {
  try {
    const manifest: unknown = await (await fetch(indexBase + paths.manifest)).json();
    return new AliasTable(asManifest(manifest)?.aliases ?? []);
  } catch {
    return new AliasTable([]);
  }
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
