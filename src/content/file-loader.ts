import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { whenContentChanges } from './watched.ts';

/** A collection of one entry, `all`: what files of content/ hold as a whole, for their order matters. */
export const fileLoader = <Data extends Record<string, unknown>>(name: string, read: () => Data) =>
  ({
    name,
    schema: z.custom<Data>(),
    async load(context) {
      const load = () => {
        context.store.set({ id: 'all', data: read() });
      };
      load();
      whenContentChanges(context, (essay) => {
        if (essay === null) load();
      });
    },
  }) satisfies Loader;
