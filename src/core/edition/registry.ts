import type { Essay } from './essay.ts';
import { ContentFault, type FaultCode } from './faults.ts';
import { leaves } from './leaves.ts';

/** What was published of an essay: a promise that every later build keeps. */
export interface Registry {
  /** SHA-256 of each file of the folder, so that no change slips by unseen. */
  readonly files: Readonly<Record<string, string>>;
  readonly title: string;
  /** Every anchor ever published, with the words it names: a heading, or a leaf's opening. */
  readonly anchors: Readonly<Record<string, string>>;
  /** Anchors that are no more, and the one that each leads to. */
  readonly retired: Readonly<Record<string, string>>;
}

const openingWords = 8;

/** The words that identify each anchor of an essay. */
export function anchorsOf(essay: Pick<Essay, 'sections'>): Record<string, string> {
  const headings = essay.sections.flatMap(({ heading }) => (heading ? [heading] : []));
  return Object.fromEntries([
    ...headings.map(({ id, text }) => [id, text]),
    ...leaves(essay).map(({ id, text }) => [
      id,
      text.split(/\s/u).slice(0, openingWords).join(' '),
    ]),
  ]);
}

/**
 * Holds an essay against what was published of it.
 * @param file the registry's name, for messages
 * @returns `anchor-vanished`, `anchor-moved`, `alias-dangling`: every promise that is broken
 */
export function brokenAnchors(essay: Essay, registry: Registry, file: string): ContentFault[] {
  const now = anchorsOf(essay);
  const fault = (code: FaultCode, id: string, ...details: string[]) =>
    new ContentFault(code, { file, block: id }, id, ...details);
  const anchors = Object.entries(registry.anchors).flatMap(([id, was]) => {
    const is = now[id];
    if (is === undefined) return registry.retired[id] ? [] : [fault('anchor-vanished', id, was)];
    return sameText(was, is) ? [] : [fault('anchor-moved', id, was, is)];
  });
  const aliases = Object.entries(registry.retired)
    .filter(([, target]) => now[target] === undefined)
    .map(([id, target]) => fault('alias-dangling', id, target));
  return [...anchors, ...aliases];
}

/**
 * Holds the files against those that were registered. The essay is proved by now, so that what is
 * left to differ can be told.
 * @returns `registry-stale` for each file that is not as registered
 */
export function brokenSeals(
  essay: Essay,
  digests: Registry['files'],
  registry: Registry,
  folder: string,
): ContentFault[] {
  return Object.entries(digests)
    .filter(([name, digest]) => registry.files[name] !== digest)
    .map(([name]) => {
      const place = { file: `${folder}/${name}` };
      return new ContentFault('registry-stale', place, name, changeIn(name, essay, registry));
    });
}

function changeIn(name: string, essay: Essay, registry: Registry): string {
  if (name === 'source.txt') {
    return 'Its words are proved against the text; spaces or empty lines differ, or an emendation has come or gone.';
  }
  if (name === 'emendations.yaml') {
    return 'Its readings are proved; a kind, a note, a context or the layout differs, or an item has come or gone.';
  }
  const now: Record<string, string> = { title: essay.title.text, ...anchorsOf(essay) };
  const old: Record<string, string> = { title: registry.title, ...registry.anchors };
  const changes = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((id) => old[id] !== now[id] && !(id in registry.retired))
    .map((id) => `\n    ${id} was: ${old[id] ?? '(new)'}\n    ${id} is:  ${now[id] ?? '(gone)'}`);
  return changes.join('') || 'Title, headings and openings are as registered; look at the rest.';
}

/** The registry after publishing: old anchors stay, new ones join, corrected openings are kept up. */
export function renewed(essay: Essay, files: Registry['files'], old: Registry | null): Registry {
  return {
    files,
    title: essay.title.text,
    anchors: { ...old?.anchors, ...anchorsOf(essay) },
    retired: old?.retired ?? {},
  };
}

/** A corrected opening is still the same text while at least half of its words stay. */
export function sameText(was: string, is: string): boolean {
  const words = wordsOf(was);
  const left = new Set(wordsOf(is));
  return words.filter((word) => left.has(word)).length * 2 >= words.length;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
