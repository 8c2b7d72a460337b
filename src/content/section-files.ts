import type { Essay } from '../core/edition/essay.ts';
import { essays } from './library.ts';

/**
 * So many essays have files for each section: a card, and records for reference managers. The sections of
 * those after them, which only a large collection has, show their essay's own: ten pictures and thirty records
 * an essay would take longer than all the rest of a build.
 */
const most = 100;

let known: { all: readonly Essay[]; slugs: ReadonlySet<string> } | undefined;

/** Whether the sections of an essay have files of their own beside their pages. */
export function hasSectionFiles(slug: string): boolean {
  const all = essays();
  if (known?.all !== all) {
    known = { all, slugs: new Set(all.slice(0, most).map((essay) => essay.slug)) };
  }
  return known.slugs.has(slug);
}
