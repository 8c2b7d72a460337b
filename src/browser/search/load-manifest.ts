import { asManifest, format, formatOf, type Manifest } from '../../core/search/manifest.ts';
import { manifestPath } from '../../core/search/manifest-path.ts';
import { LoadFault } from '../load.ts';
import { manifestAnswer } from './early-manifest.ts';

/** The manifest of the index. @throws LoadFault, `renewed` where it is of another version of the site */
export async function loadManifest(cache: RequestCache = 'default'): Promise<Manifest> {
  const answer = await manifestAnswer(cache);
  const manifest = asManifest(answer);
  if (manifest) return manifest;
  const version = formatOf(answer);
  const isOther = version !== null && version !== format;
  throw new LoadFault(isOther ? 'renewed' : 'damaged', manifestPath);
}
