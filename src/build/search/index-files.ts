import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EssayText } from '../../core/search/essay-text.ts';
import { key } from '../../core/search/key.ts';
import type { Alias, Manifest } from '../../core/search/manifest.ts';
import { paths } from '../../core/search/paths.ts';
import { type IndexRecord, writeIndex } from './pagefind-folder.ts';
import { limited, placesPerEssay, stemsOf } from './record.ts';
import { wordLists } from './words.ts';

/** Content of a file by its path in the folder of the index, or how to make what would take much memory. */
export type Files = Map<string, Content | (() => Content)>;
type Content = Uint8Array<ArrayBuffer> | string;

export function contentOf(files: Files, path: string): Content | undefined {
  const content = files.get(path);
  return typeof content === 'function' ? content() : content;
}

/** Up to this many index files or texts, a browser may fetch them before it knows which it needs. */
const fewEnough = 3;

/**
 * Everything that search needs, made from the essays: Pagefind's index with one record an essay, the texts
 * for excerpts, the lists of words for suggestions, and the manifest that names them all.
 * @param ordinary words that are no misspelling of another
 * @throws what Pagefind reports
 */
export async function indexFiles(
  essays: readonly EssayText[],
  aliases: readonly Alias[],
  ordinary: string,
): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const written = await writeIndex(recordsOf(essays), folder);
    return filesFrom(folder, written, essays, aliases, ordinary);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesFrom(
  folder: string,
  written: readonly string[],
  essays: readonly EssayText[],
  aliases: readonly Alias[],
  ordinary: string,
): Files {
  const files: Files = new Map();
  const index: string[] = [];
  const texts: string[] = [];
  const bySlug = new Map(essays.map((essay) => [essay.slug, essay]));
  let meta = '';
  const read = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
  for (const path of written) {
    const [kind = '', name = ''] = path.split(/[/.]/u);
    if (kind === 'fragment') {
      const essay = bySlug.get(slugIn(read(path)));
      if (essay) files.set(paths.text(name), () => JSON.stringify(essay));
      texts.push(name);
      continue;
    }
    if (kind === 'index') index.push(name);
    if (path.endsWith('.pf_meta')) meta = path;
    files.set(path, read(path));
  }
  const { byLength, lists } = wordLists(essays, ordinary);
  for (const [name, list] of lists) files.set(paths.words(name), JSON.stringify(list));
  const manifest: Manifest = {
    meta,
    index: index.length <= fewEnough ? index : [],
    texts: texts.length <= fewEnough ? texts : [],
    wordsByLength: byLength,
    words: [...lists.keys()],
    aliases,
  };
  return files.set(paths.manifest, JSON.stringify(manifest));
}

/** The stems of every essay, as many as a record may hold. */
function* recordsOf(essays: readonly EssayText[]): Generator<IndexRecord> {
  const stems = essays.map(stemsOf);
  const places = placesPerEssay(stems);
  for (const [at, { slug }] of essays.entries()) {
    yield {
      slug,
      content: limited(stems[at] ?? [], places)
        .map(key)
        .join(' '),
    };
  }
}

/** A record's id is the name of its fragment, which also holds the address that it was given. */
function slugIn(fragment: Uint8Array): string {
  const { url }: { url?: unknown } = JSON.parse(
    gunzipSync(fragment).subarray('pagefind_dcd'.length).toString(),
  );
  return String(url);
}
