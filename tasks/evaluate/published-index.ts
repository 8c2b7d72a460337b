import { essays } from '../../src/content/library.ts';
import { aliases, ordinaryWords } from '../../src/content/search-words.ts';
import { essayText } from '../../src/core/search/essay-text.ts';
import { MemoryIndex } from './memory-index.ts';

/** The essays of the content folder, at hand. */
export const publishedIndex = (): MemoryIndex =>
  new MemoryIndex(essays().map(essayText), aliases(), ordinaryWords());
