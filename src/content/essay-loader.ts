import type { Loader } from 'astro/loaders';
import { essay, slugs } from './library.ts';
import { contentRoot } from './read-essay.ts';

/**
 * Astro's collection of essays. It holds what a list needs and no more, so that a large collection
 * stays light; the Essay model itself comes from the library, which parses each essay once.
 */
export function essayLoader(): Loader {
  return {
    name: 'balans-essays',
    async load({ store, logger, watcher }) {
      const fill = () => {
        store.clear();
        for (const slug of slugs()) {
          const { essay: it, registered } = essay(slug);
          if (!registered) {
            logger.warn(
              `${slug}: anchors are not registered; run “npm run register” before publishing`,
            );
          }
          const data = { title: it.title.text, order: it.order, version: it.version };
          store.set({ id: slug, data, digest: it.version });
        }
      };
      fill();
      watcher?.add(contentRoot.essays);
      watcher?.on('change', (path) => {
        if (!path.includes(contentRoot.essays)) return;
        try {
          fill();
        } catch (fault) {
          logger.error(fault instanceof Error ? fault.message : String(fault));
        }
      });
    },
  };
}
