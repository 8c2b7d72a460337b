import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { contentFolder } from './root.ts';

/**
 * The essay that a changed file belongs to, or `null` where it is none's.
 * @param path relative to the folder of the content, with the separators of any system
 */
export const essayOfPath = (path: string): string | null =>
  /^essays[\\/]([^\\/]+)/u.exec(path)?.[1] ?? null;

/** What the watcher tells once a part of the content has been read again: its name, and its fault or nothing. */
export const contentRead = 'content-read';

/** An editor's program may write several files, or one in several steps: so many milliseconds of quiet end that. */
const quiet = 50;

/** By then a watcher looks into a folder that is new, in ms; what came before that it does not tell. */
const looked = 1000;

type Context = Pick<LoaderContext, 'collection' | 'watcher' | 'logger'>;

/** Reads a part of the content. Its fault is told in the terminal and to the browser; what was loaded last stays. */
export function attempt(
  { collection, watcher, logger }: Context,
  part: string | null,
  read: () => void,
): void {
  let fault: string | null = null;
  try {
    read();
  } catch (cause) {
    fault = cause instanceof Error ? cause.message : String(cause);
    logger.error(fault);
  }
  watcher?.emit(contentRead, `${collection}/${part}`, fault);
}

/** The files of a folder, each with its size and time; nothing where there is no folder. */
const stateOf = (folder: string): string =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .sort()
    .map((name) => {
      const file = statSync(join(folder, name), { throwIfNoEntry: false });
      return `${name} ${file?.size} ${file?.mtimeMs}`;
    })
    .join('\n');

/**
 * Tells which essays have changed, come or gone while the development server runs, and by `null` that another
 * part of the content has.
 * @param content the folder of all content
 */
export function whenContentChanges(
  context: Context,
  act: (essay: string | null) => void,
  content = contentFolder,
): void {
  const { watcher } = context;
  const changed = new Set<string | null>();
  const touched = new Set<string>();
  /** What each essay's folder held when it was read. */
  const read = new Map<string, string>();
  const state = (essay: string) => stateOf(join(content, 'essays', essay));
  const actOnAll = () => {
    for (const essay of changed) {
      if (essay !== null) read.set(essay, state(essay));
      attempt(context, essay, () => act(essay));
    }
    changed.clear();
  };
  const lookAgain = () => {
    for (const essay of touched) {
      if (state(essay) !== (read.get(essay) ?? '')) changed.add(essay);
    }
    touched.clear();
    actOnAll();
  };
  let soon: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;
  watcher?.add(content);
  for (const event of ['add', 'change', 'unlink', 'unlinkDir', 'addDir'] as const) {
    watcher?.on(event, (file: string) => {
      const path = relative(content, file);
      if (path.startsWith('..')) return;
      const essay = essayOfPath(path);
      if (essay !== null) touched.add(essay);
      clearTimeout(later);
      later = setTimeout(lookAgain, looked);
      // A folder may be made before there is anything to read.
      if (event === 'addDir') return;
      changed.add(essay);
      clearTimeout(soon);
      soon = setTimeout(actOnAll, quiet);
    });
  }
}
