import { edition } from '../../content/edition.ts';
import { essayText } from '../../core/search/essay-text.ts';
import { type Files, indexFiles } from './index-files.ts';

let made: { readonly from: unknown; readonly files: Promise<Files> } | undefined;

/** The files of the index, made once for an edition. */
export async function searchIndex(): Promise<Files> {
  const from = await edition();
  if (made?.from !== from) {
    const { aliases, ordinary } = from.searchWords;
    made = { from, files: indexFiles(from.essays.map(essayText), aliases, ordinary) };
  }
  return made.files;
}
