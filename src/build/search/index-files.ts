import type { SearchSource } from '../../content/search-source.ts';
import { withStems } from '../../core/search/essay-text.ts';
import { format, type Manifest, smallCollection } from '../../core/search/manifest.ts';
import { manifestPath, paths } from '../../core/search/paths.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { wordLists } from './words.ts';

/** Content of a file by its path in the folder of the index. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer> | string>;

/** Up to so many index files a browser may fetch before it knows which it needs. */
const fewEnough = 3;

/**
 * Everything that search needs, made from the essays: Pagefind's client and index, the texts, the lists of words
 * for suggestions, and the manifest that names them all.
 * @throws what Pagefind reports
 */
export async function indexFiles({
  texts: essays,
  aliases,
  ordinary,
}: SearchSource): Promise<Files> {
  const {
    files: pagefind,
    ids,
    made,
  } = await pagefindFiles(essays, () => ({
    ...wordLists(essays, ordinary),
    stemmed: essays.map(withStems),
  }));
  const { byLength, lists, stemmed } = made;
  const texts = stemmed.map((essay) => [ids.get(essay.slug) ?? '', essay] as const);
  const isSmall = essays.length <= smallCollection;
  const meta = [...pagefind.keys()].filter((path) => path.endsWith('.pf_meta'));
  const tag = meta.join().split('.')[1] ?? '';
  const chunks = [...pagefind.keys()].filter((path) => path.endsWith('.pf_index'));
  const others = [paths.entry, paths.client, ...chunks];
  const manifest: Manifest = {
    format,
    pagefind: [
      `${paths.entry}?ts=${tag}`,
      ...[...pagefind.keys()].filter((path) => !others.includes(path)),
      ...(chunks.length <= fewEnough ? chunks : []),
    ],
    tag,
    texts: isSmall ? texts : [],
    wordsByLength: byLength,
    words: [...lists.keys()],
    aliases,
  };
  return new Map<string, Uint8Array<ArrayBuffer> | string>([
    ...pagefind,
    ...(isSmall ? [] : texts).map(
      ([id, essay]) => [paths.text(id), JSON.stringify(essay)] as const,
    ),
    ...[...lists].map(([name, list]) => [paths.words(name), JSON.stringify(list)] as const),
    [manifestPath, JSON.stringify(manifest)],
  ]);
}
