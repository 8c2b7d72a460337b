import { formatOf, isManifest, type Manifest } from '../../core/search/manifest.ts';
import { manifestPath } from '../../core/search/paths.ts';
import { LoadFault } from '../load.ts';
import { manifestFile } from './addresses.ts';
import { answerOf } from './early-files.ts';

/** The manifest of the index. @throws LoadFault, `renewed` where it is of another version of the site */
export async function loadManifest(cache: RequestCache = 'default'): Promise<Manifest> {
  const answer = await answerOf(manifestFile, cache);
  if (isManifest(answer)) return answer;
  throw new LoadFault(formatOf(answer) === null ? 'damaged' : 'renewed', manifestPath);
}
