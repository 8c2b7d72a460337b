import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { essayLoader } from './content/essay-loader.ts';
import { fileLoader } from './content/file-loader.ts';
import { mapRecords, nameRecords } from './content/names.ts';
import { contentFolder } from './content/root.ts';
import { aliases, ordinaryWords } from './content/search-words.ts';

export const collections = {
  /** The essays, each the whole Essay model, packed. */
  essays: defineCollection({ loader: essayLoader }),
  /** The records of the index of names, and what the map shows besides. */
  names: defineCollection({
    loader: fileLoader('names', () => ({ records: nameRecords(), map: mapRecords() })),
  }),
  /** What search knows besides the essays. */
  searchWords: defineCollection({
    loader: fileLoader('search-words', () => ({ aliases: aliases(), ordinary: ordinaryWords() })),
  }),
  /** Pages of prose about the edition. */
  pages: defineCollection({
    loader: glob({ base: `./${contentFolder}/pages`, pattern: '*.md' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
