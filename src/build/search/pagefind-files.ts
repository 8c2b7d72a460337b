import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { analyse } from '../../core/azerbaijani/analyse.ts';
import { blocksOf, type EssayText } from '../../core/search/essay-text.ts';
import { key } from '../../core/search/paths.ts';

export interface PagefindFiles<Made> {
  /** What Pagefind's client asks for in a search, by path. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The id of each essay's record, by slug. */
  readonly ids: ReadonlyMap<string, string>;
  /** What was made meanwhile. */
  readonly made: Made;
}

/** The client, and what it asks for in a search whose results' data is not asked for. */
const isNeeded = (path: string): boolean =>
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind)$|\.pf_(?:meta|index)$/u.test(
    path,
  );

/**
 * Has Pagefind index the stems of each essay, one record an essay. Its files are written to disk: handed over in
 * memory, those of a large index would take gigabytes on the way.
 * @param meanwhile what this process does while Pagefind's own writes
 * @throws what Pagefind reports
 */
export async function pagefindFiles<Made>(
  essays: readonly EssayText[],
  meanwhile: () => Made,
): Promise<PagefindFiles<Made>> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const essay of essays) {
      const record = { url: essay.slug, content: contentOf(essay), language: 'az' };
      report(essay.slug, (await index.addCustomRecord(record)).errors);
    }
    const writing = index.writeFiles({ outputPath: folder });
    const made = meanwhile();
    report('Pagefind', (await writing).errors);
    const read = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
    const written = pathsIn(folder);
    const fragments = written.filter((path) => path.endsWith('.pf_fragment'));
    return {
      files: new Map(written.filter(isNeeded).map((path) => [path, read(path)])),
      ids: new Map(fragments.map((path) => [slugIn(read(path)), nameOf(path)])),
      made,
    };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The stems of an essay in reading order: title, headings, paragraphs. */
const contentOf = (essay: EssayText): string =>
  blocksOf(essay)
    .flatMap(({ text }) => analyse(text).map(({ stem }) => stem))
    .filter((stem) => stem !== '')
    .map(key)
    .join(' ');

function report(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('\n')}`);
}

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();

/** A record's id is the name of its fragment… */
const nameOf = (path: string): string => path.replace(/^.*\/|\..*$/gu, '');

/** …which also holds the address that the record was given. */
function slugIn(fragment: Uint8Array): string {
  const { url }: { url?: unknown } = JSON.parse(
    gunzipSync(fragment).subarray('pagefind_dcd'.length).toString(),
  );
  return String(url);
}
