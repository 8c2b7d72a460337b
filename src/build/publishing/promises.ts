import type { Essay } from '../../core/edition/essay.ts';
import { ContentFault, type FaultCode } from '../../core/edition/faults.ts';
import type { Addresses, Published } from './published.ts';
import { type Issued, type Promised, type Registry, registryFile } from './registry.ts';

/**
 * Holds a build against what was ever published.
 * @returns every promise that it would break; empty if it keeps them all
 */
export function brokenPromises(now: Addresses, registry: Registry): ContentFault[] {
  const { promised, retired } = registry;
  const gone = [...promised].flatMap(([address, was]) => {
    const is = now.get(address);
    if (is) return pageFaults(address, was, is, registry, now);
    return retired.has(address) ? [] : [fault('address-vanished', address, was.title)];
  });
  const idle = [...retired].flatMap(([from, to]) => {
    if (!stands(now, to)) return [fault('redirect-dangling', from, to)];
    return stands(now, from, true) ? [fault('redirect-shadows', from, to)] : [];
  });
  return [...gone, ...idle];
}

const fault = (code: FaultCode, address: string, ...details: string[]) =>
  new ContentFault(code, { file: registryFile, block: address }, address, ...details);

/** @param itself whether an anchor counts only where it names a text, not where it is a retired one's trace */
function stands(now: Addresses, address: string, itself = false): boolean {
  const [page = '', anchor] = address.split('#');
  const { ids } = now.get(page) ?? {};
  if (anchor === undefined) return ids !== undefined;
  return itself ? Boolean(ids?.get(anchor)) : (ids?.has(anchor) ?? false);
}

/** The ids of the essay that a section's page goes on to, with the place in its address. */
function idsOfEssay(address: string, now: Addresses, { essays }: Registry) {
  const [, slug = ''] = /^\/([^/]+)\/[^/]+\/$/u.exec(address) ?? [];
  return essays.has(slug) ? now.get(`/${slug}/`)?.ids : undefined;
}

function pageFaults(
  address: string,
  was: Promised,
  is: Published,
  registry: Registry,
  all: Addresses,
) {
  const { retired } = registry;
  const ofEssay = idsOfEssay(address, all, registry);
  if (!sameText(was.title, is.title)) return [fault('address-moved', address, was.title, is.title)];
  return [...was.anchors].flatMap(([id, words]) => {
    const anchor = `${address}#${id}`;
    const now = is.ids.get(id);
    if (now === undefined) {
      if (ofEssay?.has(id)) return [];
      return retired.has(anchor)
        ? [fault('redirect-untraced', anchor, retired.get(anchor) ?? '')]
        : [fault('anchor-vanished', anchor, words)];
    }
    if (words === '' || now === '' || sameText(words, now)) return [];
    return [fault('anchor-moved', anchor, words, now)];
  });
}

/** A corrected text is still the same while at least half of its words stay. */
function sameText(was: string, is: string): boolean {
  const words = wordsOf(was);
  const left = new Set(wordsOf(is));
  return words.filter((word) => left.has(word)).length * 2 >= words.length;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a build publishes that nobody has registered yet. */
export function unregistered(now: Addresses, { promised }: Registry): string[] {
  return [...now].flatMap(([address, { anchors }]) => {
    const known = promised.get(address)?.anchors;
    if (!known) return [address];
    return anchors.filter((id) => !known.has(id)).map((id) => `${address}#${id}`);
  });
}

/**
 * The registry once a build is published: nothing goes, what is new joins, words are kept up.
 * @param essays what the build holds
 * @param today the day of registering, as `2026-11-23`
 */
export function withPublished(
  now: Addresses,
  { promised, retired, essays: issued }: Registry,
  essays: readonly Pick<Essay, 'slug' | 'version'>[],
  today: string,
): Registry {
  const all = new Map(promised);
  for (const [address, { title, anchors, ids }] of now) {
    const old = promised.get(address)?.anchors ?? new Map<string, string>();
    const fresh = anchors.map((id): [string, string] => [id, ids.get(id) || (old.get(id) ?? '')]);
    all.set(address, { title, anchors: new Map([...old, ...fresh]) });
  }
  const fresh = essays
    .filter(({ slug, version }) => issued.get(slug)?.version !== version)
    .map(({ slug, version }): [string, Issued] => [
      slug,
      { version, added: issued.get(slug)?.added ?? today, updated: today },
    ]);
  return { promised: all, retired, essays: new Map([...issued, ...fresh]) };
}
