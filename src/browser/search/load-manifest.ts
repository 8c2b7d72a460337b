import { asManifest, format, formatOf, type Manifest } from '../../core/search/manifest.ts';
import { paths } from '../../core/search/paths.ts';
import { LoadFault, loadFile } from '../load.ts';

/**
 * Fetches the manifest of the index.
 * @param base address of the folder of the index, with a slash at its end
 * @throws LoadFault, `renewed` where it is of another version of the site
 */
export async function loadManifest(
  base: string,
  cache: RequestCache = 'default',
): Promise<Manifest> {
  const read = (response: Response): Promise<unknown> => response.json();
  const answer = await loadFile(base + paths.manifest, read, { cache });
  const manifest = asManifest(answer);
  if (manifest) return manifest;
  const version = formatOf(answer);
  const isOther = version !== null && version !== format;
  throw new LoadFault(isOther ? 'renewed' : 'damaged', paths.manifest);
}
