import type { Essay } from '../edition/essay.ts';
import { ContentFault } from '../edition/faults.ts';
import { leavesOf } from '../edition/leaves.ts';
import { Corrections } from './corrections.ts';
import type { NameRecord } from './entry.ts';
import { NameFinder } from './find.ts';
import type { HeadingHit, IndexEntry } from './index-entry.ts';
import type { Occurrence } from './occurrence.ts';
import { byName } from './order.ts';
import { resolve } from './resolve.ts';

/**
 * Finds every entry in the essays, corrections by hand applied; entries in alphabetical order.
 * @throws ContentFault `name-nowhere`, `name-correction-idle`, and what resolving and locating throw
 */
export function indexOfNames(
  essays: readonly Essay[],
  records: readonly NameRecord[],
): IndexEntry[] {
  const entries = resolve(records);
  const finder = new NameFinder(entries);
  const corrections = new Corrections(entries);
  const occurrences = essays.flatMap((essay) => occurrencesIn(essay, finder, corrections));
  corrections.checkAllUsed();
  const byEntry = Map.groupBy(occurrences, ({ entry }) => entry);
  const headings = Map.groupBy(
    essays.flatMap((essay) => headingsIn(essay, finder)),
    ({ entry }) => entry,
  );
  return entries
    .map((entry) => {
      const places = byEntry.get(entry.id);
      if (!places) throw new ContentFault('name-nowhere', entry.place, entry.title);
      const byEssay = Map.groupBy(places, ({ essay }) => essay);
      return { ...entry, occurrences: places, byEssay, headings: headings.get(entry.id) ?? [] };
    })
    .sort(byName);
}

function occurrencesIn(essay: Essay, finder: NameFinder, corrections: Corrections): Occurrence[] {
  return essay.sections.flatMap((section) =>
    leavesOf(section).flatMap((paragraph) => {
      const { slug } = essay;
      const { heading } = section;
      // Written out, for there are very many: a spread object takes half as much memory again.
      const named = finder
        .find(paragraph.text)
        .filter((it) => !corrections.refuses(slug, paragraph, it))
        .map(({ start, end, entry: { id: entry }, abbreviation, inner }): Occurrence => {
          return {
            essay: slug,
            heading,
            paragraph,
            start,
            end,
            abbreviation,
            inner,
            entry,
            implied: null,
          };
        });
      const meant = corrections
        .added(slug, paragraph)
        .map((it): Occurrence => ({ essay: slug, heading, paragraph, ...it }));
      return [...named, ...meant].sort((a, b) => a.start - b.start);
    }),
  );
}

function headingsIn(essay: Essay, finder: NameFinder): HeadingHit[] {
  const sections = essay.sections.flatMap(({ heading }) => (heading ? [heading] : []));
  const texts = [{ id: null, text: essay.title.text }, ...sections];
  return texts.flatMap(({ id, text }) =>
    finder.find(text).map(({ entry }) => ({ entry: entry.id, essay: essay.slug, id, text })),
  );
}
