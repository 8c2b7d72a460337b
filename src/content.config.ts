// Not from astro:content, which also brings along what renders pages: a third of a second in every build.
import { defineCollection } from 'astro/content/config';
import { essayLoader } from './content/essay-loader.ts';
import { fileLoader } from './content/file-loader.ts';
import { mapRecords, nameRecords } from './content/names.ts';
import { aliases, ordinaryWords } from './content/search-words.ts';

export const collections = {
  /** The essays: the hash of each whole Essay model, which is kept in a file. */
  essays: defineCollection({ loader: essayLoader }),
  /** The records of the index of names, and what the map shows besides. */
  names: defineCollection({
    loader: fileLoader('names', () => ({ records: nameRecords(), map: mapRecords() })),
  }),
  /** What search knows besides the essays. */
  searchWords: defineCollection({
    loader: fileLoader('search-words', () => ({ aliases: aliases(), ordinary: ordinaryWords() })),
  }),
};
