import type { Essay } from '../../core/edition/essay.ts';
import type { Registry } from './registry.ts';

/**
 * So many essays have files for each section: a card, and records for reference managers. The sections of
 * those after them, which only a large collection has, show their essay's own: ten pictures and thirty records
 * an essay would take longer than all the rest of a build.
 */
const most = 100;

/**
 * The essays whose sections have files of their own beside their pages: those that had them when they were
 * registered, for an address stays, and as many more as there is room for, in the order of all.
 */
export function withSectionFiles(
  essays: readonly Essay[],
  { promised }: Pick<Registry, 'promised'>,
): readonly Essay[] {
  const cards = [...promised.keys()].map((it) => /^\/kartlar\/([^/]+)\//u.exec(it)?.[1]);
  const registered = new Set(cards);
  const others = essays.filter(({ slug }) => !registered.has(slug));
  const fresh = new Set(others.slice(0, Math.max(0, most - (essays.length - others.length))));
  return essays.filter((essay) => registered.has(essay.slug) || fresh.has(essay));
}
