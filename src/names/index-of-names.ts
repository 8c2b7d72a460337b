import type { Essay } from '../edition/essay.ts';
import { ContentFault } from '../edition/faults.ts';
import type { Range } from '../edition/runs.ts';
import { addressOf, rangeOf } from './corrections.ts';
import type { NameEntry, NameRecord } from './entry.ts';
import { NameFinder } from './find.ts';
import type { Occurrence } from './occurrence.ts';
import { byName } from './order.ts';
import { resolve } from './resolve.ts';

/** An entry and where it stands. */
export interface IndexEntry extends NameEntry {
  /** At least one, in reading order. */
  readonly occurrences: readonly Occurrence[];
  /** Titles and section headings that name it. */
  readonly headings: readonly HeadingHit[];
}

/** A title or a section's heading that names an entry. */
export interface HeadingHit {
  readonly essay: string;
  /** Anchor of the section, `null` for the title. */
  readonly id: string | null;
  readonly text: string;
}

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
  const occurrences = new Map(entries.map(({ id }) => [id, new Array<Occurrence>()]));
  const headings = new Map(entries.map(({ id }) => [id, new Array<HeadingHit>()]));
  const corrected = new Set<Correction>();

  for (const essay of essays) {
    for (const { id, text } of headingsOf(essay)) {
      for (const { entry } of finder.find(text)) {
        headings.get(entry.id)?.push({ essay: essay.slug, id, text });
      }
    }
    for (const { heading, paragraphs } of essay.sections) {
      for (const paragraph of paragraphs) {
        const where = { essay: essay.slug, heading, paragraph };
        const address = addressOf(essay.slug, paragraph);
        const locate = (entry: NameEntry, list: NameEntry['except']) =>
          list
            .filter((it) => it.in === address)
            .map((it) => ({ ...it, ...rangeOf(it, paragraph.text, entry.place), source: it }));
        for (const { entry, ...hit } of finder.find(paragraph.text)) {
          const refused = locate(entry, entry.except).find((it) => overlap(it, hit));
          if (refused) corrected.add(refused.source);
          else occurrences.get(entry.id)?.push({ ...where, ...hit, implied: null });
        }
        for (const entry of entries) {
          for (const { start, end, why, source } of locate(entry, entry.also)) {
            corrected.add(source);
            occurrences
              .get(entry.id)
              ?.push({ ...where, start, end, implied: why, abbreviation: false, inner: false });
          }
        }
      }
    }
  }
  return entries
    .map((entry) => {
      for (const it of [...entry.except, ...entry.also]) {
        if (!corrected.has(it)) {
          throw new ContentFault('name-correction-idle', entry.place, it.words, it.in);
        }
      }
      const places = occurrences.get(entry.id) ?? [];
      if (places.length === 0) throw new ContentFault('name-nowhere', entry.place, entry.title);
      return { ...entry, occurrences: places, headings: headings.get(entry.id) ?? [] };
    })
    .sort(byName);
}

type Correction = NameEntry['except'][number];

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

function headingsOf(essay: Essay): { id: string | null; text: string }[] {
  const sections = essay.sections.flatMap(({ heading }) => (heading ? [heading] : []));
  return [{ id: null, text: essay.title.text }, ...sections];
}
