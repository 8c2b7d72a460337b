import { essays } from '../../../../src/library/library.ts';
import { aliases, ordinaryWords } from '../../../../src/library/search-words.ts';
import { SearchIndex } from '../../../../src/search/browser/search-index.ts';
import { contentOf, type Files, indexFiles } from '../../../../src/search/build/index-files.ts';
import { type EssayText, essayText } from '../../../../src/search/essay-text.ts';
import type { Alias } from '../../../../src/search/manifest.ts';

const base = 'https://balans.example/pagefind/';

/** A server of files, without a network. */
export function fetchFrom(files: Files, asked: string[] = []): typeof fetch {
  return async (input) => {
    const path = String(input).slice(base.length);
    asked.push(path);
    const content = contentOf(files, path);
    return content === undefined
      ? new Response('not found', { status: 404 })
      : new Response(content);
  };
}

/** Puts `fetch` aside and opens the index of these essays. */
export async function openIndex(files: Files, asked?: string[]): Promise<SearchIndex> {
  globalThis.fetch = fetchFrom(files, asked);
  return SearchIndex.open(base);
}

/** The files of the published essays' index. */
export const publishedFiles = (): Promise<Files> =>
  indexFiles(essays().map(essayText), aliases(), ordinaryWords());

export const filesOf = (
  essays: readonly EssayText[],
  names: readonly Alias[] = [],
): Promise<Files> => indexFiles(essays, names, '');
