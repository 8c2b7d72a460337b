import { CollectionIndex } from '../../../../../src/browser/search/collection-index.ts';
import { type Files, indexFiles } from '../../../../../src/build/search/index-files.ts';
import { essays } from '../../../../../src/content/library.ts';
import { aliases, ordinaryWords } from '../../../../../src/content/search-words.ts';
import { type EssayText, essayText } from '../../../../../src/core/search/essay-text.ts';
import type { Alias } from '../../../../../src/core/search/manifest.ts';

const base = '/pagefind/';

/** A server of files, without a network. */
export function fetchFrom(files: Files, asked: string[] = []): typeof fetch {
  return async (input) => {
    const path = String(input).slice(base.length);
    asked.push(path);
    const content = files.get(path);
    return content === undefined
      ? new Response('not found', { status: 404 })
      : new Response(content);
  };
}

/** Puts `fetch` aside and opens the index of these essays. */
export async function openIndex(files: Files, asked?: string[]): Promise<CollectionIndex> {
  globalThis.fetch = fetchFrom(files, asked);
  return CollectionIndex.open();
}

/** The files of the published essays' index. */
export const publishedFiles = (): Promise<Files> =>
  indexFiles({ texts: essays().map(essayText), aliases: aliases(), ordinary: ordinaryWords() });

export const filesOf = (
  texts: readonly EssayText[],
  names: readonly Alias[] = [],
): Promise<Files> => indexFiles({ texts, aliases: names, ordinary: '' });
