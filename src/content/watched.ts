import { relative } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { contentFolder } from './root.ts';

/**
 * The essay that a changed file belongs to, or `null` where it is none's.
 * @param path relative to the folder of the content, with the separators of any system
 */
export const essayOfPath = (path: string): string | null =>
  /^essays[\\/]([^\\/]+)/u.exec(path)?.[1] ?? null;

/** An editor's program may write several files, or one in several steps: so many milliseconds of quiet end that. */
const quiet = 50;

/**
 * Tells which essays have changed, come or gone while the development server runs, and by `null` that another
 * part of the content has. A fault of what is done about it is told in the terminal; what was loaded last stays.
 */
export function whenContentChanges(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  act: (essay: string | null) => void,
): void {
  const changed = new Set<string | null>();
  let timer: NodeJS.Timeout | undefined;
  const actOnAll = () => {
    for (const essay of changed) {
      try {
        act(essay);
      } catch (fault) {
        logger.error(fault instanceof Error ? fault.message : String(fault));
      }
    }
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
