import type { Essay } from '../core/edition/essay.ts';

/**
 * So many essays have files for each section: a card, and records for reference managers. The sections of
 * those after them, which only a large collection has, show their essay's own: ten pictures and thirty records
 * an essay would take longer than all the rest of a build.
 */
const most = 100;

/** The essays whose sections have files of their own beside their pages; of all, in order. */
export const withSectionFiles = (essays: readonly Essay[]): readonly Essay[] =>
  essays.slice(0, most);
