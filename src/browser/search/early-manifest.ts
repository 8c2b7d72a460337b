import { manifestPath } from '../../core/search/paths.ts';
import { loadFile } from '../load.ts';
import { indexBase } from './addresses.ts';

const fetched = (cache: RequestCache): Promise<unknown> =>
  loadFile(indexBase + manifestPath, (response) => response.json(), { cache });

let early: Promise<unknown> | null = null;

/** Asks for the manifest of the index before the code that reads it has come. */
export function askForManifest(): void {
  early = fetched('default');
  // Whoever reads it meets the failure.
  early.catch(() => {});
}

/** The manifest as it came over the wire: what was asked for early, once; else asked for now. @throws LoadFault */
export function manifestAnswer(cache: RequestCache): Promise<unknown> {
  const asked = cache === 'reload' ? null : early;
  early = null;
  return asked ?? fetched(cache);
}
