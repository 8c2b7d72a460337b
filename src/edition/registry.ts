import type { Essay } from './essay.ts';
import { ContentFault } from './faults.ts';

/** What was published of an essay: a promise that every later build keeps. */
export interface Registry {
  /** SHA-256 of each file of the folder, so that no change slips by unseen. */
  readonly files: Readonly<Record<string, string>>;
  /** Every anchor ever published, with the words it names: a heading, or a paragraph's opening. */
  readonly anchors: Readonly<Record<string, string>>;
  /** Anchors that are no more, and the one that each leads to. */
  readonly retired: Readonly<Record<string, string>>;
}

const openingWords = 8;

/** The words that identify each anchor of an essay. */
export function anchorsOf(essay: Pick<Essay, 'sections' | 'paragraphs'>): Record<string, string> {
  const headings = essay.sections.flatMap(({ heading }) => (heading ? [heading] : []));
  return Object.fromEntries([
    ...headings.map(({ id, text }) => [id, text]),
    ...essay.paragraphs.map(({ id, text }) => [
      id,
      text.split(' ').slice(0, openingWords).join(' '),
    ]),
  ]);
}

/**
 * Holds an essay against what was published of it.
 * @param file the registry's name, for messages
 * @throws ContentFault `anchor-vanished`, `anchor-moved`, `alias-dangling`
 */
export function checkAnchors(essay: Essay, registry: Registry, file: string): void {
  const now = anchorsOf(essay);
  for (const [id, was] of Object.entries(registry.anchors)) {
    const is = now[id];
    if (is === undefined) {
      if (!registry.retired[id])
        throw new ContentFault('anchor-vanished', { file, block: id }, id, was);
    } else if (!sameText(was, is)) {
      throw new ContentFault('anchor-moved', { file, block: id }, id, was, is);
    }
  }
  for (const [id, target] of Object.entries(registry.retired)) {
    if (now[target] === undefined) {
      throw new ContentFault('alias-dangling', { file, block: id }, id, target);
    }
  }
}

/**
 * @throws ContentFault `registry-stale` for the first file that is not as registered
 */
export function checkSeals(digests: Registry['files'], registry: Registry, folder: string): void {
  for (const [name, digest] of Object.entries(digests)) {
    const file = `${folder}/${name}`;
    if (registry.files[name] !== digest) throw new ContentFault('registry-stale', { file }, name);
  }
}

/** The registry after publishing: old anchors stay, new ones join, corrected openings are kept up. */
export function renewed(essay: Essay, files: Registry['files'], old: Registry | null): Registry {
  return {
    files,
    anchors: { ...old?.anchors, ...anchorsOf(essay) },
    retired: old?.retired ?? {},
  };
}

/** A corrected opening is still the same text while at least half of its words stay. */
function sameText(was: string, is: string): boolean {
  const words = was.split(' ');
  const left = new Set(is.split(' '));
  return words.filter((word) => left.has(word)).length * 2 >= words.length;
}
