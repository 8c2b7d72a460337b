import { getCollection, getEntry } from 'astro:content';
import { type Essay, inOrder } from '../core/edition/essay.ts';
import type { IndexEntry } from '../core/names/index-entry.ts';
import { indexOfNames } from '../core/names/index-of-names.ts';
import { unindexed } from '../core/names/unindexed.ts';
import { essayKept } from './kept-essay.ts';
import type { Names } from './names.ts';
import type { SearchWords } from './search-words.ts';

/** What the collections hold, and what follows from all of it. */
export interface Edition {
  /** In the order in which a reader meets them. */
  readonly essays: readonly Essay[];
  /** The index of names, in alphabetical order. */
  readonly entries: readonly IndexEntry[];
  /** What the entries were made from, and the map. */
  readonly names: Names;
  readonly searchWords: SearchWords;
}

let made: { readonly from: unknown; readonly edition: Promise<Edition> } | undefined;

/**
 * The whole edition, made once of what the collections hold; the development server makes it again when they
 * have been loaded again.
 * @throws ContentFault for names that do not fit the essays
 */
export async function edition(): Promise<Edition> {
  const names = await getEntry('names', 'all');
  const searchWords = await getEntry('searchWords', 'all');
  if (!names || !searchWords) throw new Error('The collections are empty: the log says why.');
  // The entry is the same object for as long as nothing of the content has changed.
  if (made?.from !== names.data) {
    const make = async (): Promise<Edition> => {
      const essays = (await getCollection('essays'))
        .map(({ data }) => essayKept(data))
        .sort(inOrder);
      const entries = indexOfNames(essays, names.data.records);
      if (import.meta.env.PROD) {
        tellUnindexed(essays, entries);
        tellUnmapped(essays, entries, names.data.map);
      }
      return { essays, entries, names: names.data, searchWords: searchWords.data };
    };
    made = { from: names.data, edition: make() };
  }
  return made.edition;
}

/** What an editor may want to add to content/names/entries.yaml; no build fails for it. */
function tellUnindexed(essays: readonly Essay[], entries: readonly IndexEntry[]): void {
  const missing = unindexed(essays, entries);
  if (missing.length === 0) return;
  const shown = missing.slice(0, mostShown).map(({ slug, id, word }) => `  ${slug}/${id}: ${word}`);
  const more = missing.length > mostShown ? [`  and ${missing.length - mostShown} more`] : [];
  console.warn(
    ['Names that the index lacks (content/names/entries.yaml):', ...shown, ...more].join('\n'),
  );
}

/** What map.yaml names and nothing has: a title that was changed, or a section that is gone. */
function tellUnmapped(
  essays: readonly Essay[],
  entries: readonly IndexEntry[],
  { drawn, figures }: Names['map'],
): void {
  const known = new Set([
    ...entries.map(({ title }) => title),
    ...essays.flatMap(({ slug, sections }) =>
      sections.flatMap(({ heading }) => (heading ? [`${slug}/${heading.id}`] : [])),
    ),
  ]);
  const unknown = [...drawn, ...figures].filter((it) => !known.has(it));
  if (unknown.length > 0)
    console.warn(`What content/names/map.yaml names and is not there: ${unknown.join(', ')}`);
}

const mostShown = 40;
