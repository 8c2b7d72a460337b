import type { Cited } from '../../core/citation/cited.ts';

/** The essay of a page, as its build has left it: the words on the page may be a translation. */
export function citedEssay(essay: HTMLElement): Cited {
  const cited: Cited = JSON.parse(essay.dataset['cited'] ?? '{}');
  return cited;
}
