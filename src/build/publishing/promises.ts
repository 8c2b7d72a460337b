import { ContentFault } from '../../core/edition/faults.ts';
import { sameText } from '../../core/edition/registry.ts';
import type { AddressRegistry, Promised } from './address-registry.ts';
import type { Addresses, Published } from './published.ts';

/**
 * Holds a build against what was ever published.
 * @returns every promise that it would break; empty if it keeps them all
 */
export function brokenPromises(now: Addresses, registry: AddressRegistry): ContentFault[] {
  const retired = new Map(registry.retired.map((it) => [it.from, it]));
  const broken = registry.promised.flatMap((promised) => {
    const is = now.get(promised.address);
    if (is) return pageFaults(promised, is);
    if (retired.has(promised.address)) return [];
    const { address, title, file } = promised;
    return [new ContentFault('address-vanished', { file }, address, title)];
  });
  const dangling = registry.retired
    .filter(({ to }) => !now.has(to.split('#')[0] ?? to))
    .map(({ from, to, file }) => new ContentFault('redirect-dangling', { file }, from, to));
  const shadowed = registry.retired
    .filter(({ from }) => now.has(from))
    .map(({ from, to, file }) => new ContentFault('redirect-shadows', { file }, from, to));
  return [...broken, ...dangling, ...shadowed];
}

function pageFaults(promised: Promised, { title, ids }: Published): ContentFault[] {
  const { address, file } = promised;
  if (!sameText(promised.title, title)) {
    return [new ContentFault('address-moved', { file }, address, promised.title, title)];
  }
  return promised.anchors
    .filter((anchor) => !ids.has(anchor))
    .map((anchor) => new ContentFault('page-anchor-vanished', { file }, address, anchor));
}

/** What a build publishes that nobody has registered yet. */
export function unregistered(now: Addresses, registry: AddressRegistry): string[] {
  const known = new Map(registry.promised.map((it) => [it.address, new Set(it.anchors)]));
  return [...now].flatMap(([address, { anchors }]) => {
    const promised = known.get(address);
    if (!promised) return [address];
    return anchors
      .filter((anchor) => !promised.has(anchor))
      .map((anchor) => `${address}#${anchor}`);
  });
}

/** The registry once a build is published: nothing goes, what is new joins, titles are kept up. */
export function withPublished(now: Addresses, registry: AddressRegistry): AddressRegistry {
  const promised = new Map(registry.promised.map((it) => [it.address, it]));
  for (const [address, { title, anchors }] of now) {
    const old = promised.get(address)?.anchors ?? [];
    const all = [...new Set([...old, ...anchors])];
    promised.set(address, { address, title, anchors: all, file: '' });
  }
  return { promised: [...promised.values()], retired: registry.retired };
}
