import { relative } from 'node:path';
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

/**
 * Tells which essays have changed, come or gone while the development server runs, and by `null` that another
 * part of the content has.
 */
export function whenContentChanges(context: Context, act: (essay: string | null) => void): void {
  const { watcher } = context;
  const changed = new Set<string | null>();
  let timer: NodeJS.Timeout | undefined;
  const actOnAll = () => {
    for (const essay of changed) attempt(context, essay, () => act(essay));
    changed.clear();
  };
  watcher?.add(contentFolder);
  for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) {
    watcher?.on(event, (file: string) => {
      const path = relative(contentFolder, file);
      if (path.startsWith('..')) return;
      changed.add(essayOfPath(path));
      clearTimeout(timer);
      timer = setTimeout(actOnAll, quiet);
    });
  }
}
