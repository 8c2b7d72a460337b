import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { codeDigest, digestOf } from '../cache.ts';
import { isKept, keepEssay, keptEssay } from './kept-essay.ts';
import { essay, slugs } from './library.ts';
import { contentRoot, essayFiles } from './read-essay.ts';
import { attempt, whenContentChanges } from './watched.ts';

/** By then Astro's server has read what the store held before, in ms. */
const settled = 2000;

/**
 * Astro's collection of essays: each entry stands for the whole Essay model, read and proved. What was proved of
 * the same files by the same code is kept. The development server reads an essay again when a file of it changes; a
 * fault leaves the last good version.
 */
export const essayLoader = {
  name: 'essays',
  schema: keptEssay,
  async load(context) {
    const { store, meta, watcher } = context;
    /** Without a digest it is loaded whatever is there: while one edits, each event is to have its effect. */
    const load = (slug: string, digest?: string) =>
      store.set({ id: slug, data: keepEssay(essay(slug).essay), ...(digest && { digest }) });
    const forget = (present: readonly string[]) => {
      for (const slug of store.keys()) if (!present.includes(slug)) store.delete(slug);
    };
    const all = slugs();
    forget(all);
    if (watcher) {
      // The development server starts all the same, with the essays that are in order.
      for (const slug of all) attempt(context, slug, () => load(slug));
    } else {
      const code = codeDigest();
      for (const slug of all) {
        const digest = `${code} ${digestOfEssay(`${contentRoot.essays}/${slug}`)}`;
        const known = store.get(slug);
        if (known?.digest !== digest || !isKept(keptEssay.parse(known.data))) load(slug, digest);
      }
    }
    whenContentChanges(context, (slug) => {
      if (slug === null) return;
      const known = store.keys().join();
      const present = slugs();
      forget(present);
      if (present.includes(slug)) load(slug);
      // A server that is reading the store while it changes keeps what it has read: the change is told again.
      const tell = () => meta.set('told', new Date().toISOString());
      if (store.keys().join() !== known) setTimeout(tell, settled);
    });
  },
} satisfies Loader;

/** Of what an essay is read from: its files, and which pictures are there. */
const digestOfEssay = (folder: string): string =>
  [
    digestOf(...essayFiles.map((file) => join(folder, file))),
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
  ].join(' ');
