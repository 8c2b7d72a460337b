import { formatOf, isManifest, type Manifest } from '../../core/search/manifest.ts';
import { manifestPath } from '../../core/search/paths.ts';
import { LoadFault } from '../load.ts';
import { manifestAnswer } from './early-manifest.ts';

/** The manifest of the index. @throws LoadFault, `renewed` where it is of another version of the site */
export async function loadManifest(cache: RequestCache = 'default'): Promise<Manifest> {
  const answer = await manifestAnswer(cache);
  if (isManifest(answer)) return answer;
  throw new LoadFault(formatOf(answer) === null ? 'damaged' : 'renewed', manifestPath);
}
