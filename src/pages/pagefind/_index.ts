import { essays } from '../../library/library.ts';
import { aliases, ordinaryWords } from '../../library/search-words.ts';
import { type Files, indexFiles } from '../../search/build/index-files.ts';
import { essayText } from '../../search/essay-text.ts';

let made: { from: string; files: Promise<Files> } | null = null;

/** The files of the index, made again only when an essay or an alias has changed. */
export function searchIndex(): Promise<Files> {
  const all = essays();
  const names = aliases();
  const ordinary = ordinaryWords();
  const from = JSON.stringify([all.map(({ slug, version }) => [slug, version]), names, ordinary]);
  if (made?.from !== from) made = { from, files: indexFiles(all.map(essayText), names, ordinary) };
  return made.files;
}
