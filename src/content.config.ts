import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { essayLoader } from './content/essay-loader.ts';
import { contentFolder } from './content/root.ts';

export const collections = {
  /** The essays, proved on loading; a page asks the library for the whole of one. */
  essays: defineCollection({
    loader: essayLoader(),
    schema: z.object({ title: z.string(), order: z.number(), version: z.string() }),
  }),
  /** Pages of prose about the edition. */
  pages: defineCollection({
    loader: glob({ base: `./${contentFolder}/pages`, pattern: '*.md' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
