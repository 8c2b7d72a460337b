import { essays } from '../../content/library.ts';
import { aliases, ordinaryWords } from '../../content/search-words.ts';
import type { Essay } from '../../core/edition/essay.ts';
import { essayText } from '../../core/search/essay-text.ts';
import { type Files, indexFiles } from './index-files.ts';

let made: { all: readonly Essay[]; from: string; files: Promise<Files> } | null = null;

/** The files of the index, made again only when an essay or an alias has changed. */
export function searchIndex(): Promise<Files> {
  const all = essays();
  // In a build the essays are the same list each time: nothing to compare, however many files ask.
  if (made?.all === all) return made.files;
  const names = aliases();
  const ordinary = ordinaryWords();
  const from = JSON.stringify([all.map(({ slug, version }) => [slug, version]), names, ordinary]);
  const files = made?.from === from ? made.files : indexFiles(all.map(essayText), names, ordinary);
  made = { all, from, files };
  return files;
}
