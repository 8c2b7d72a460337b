import { serialize } from 'node:v8';
import { codeDigest } from '../../cache.ts';
import { sha256 } from '../publishing/checksums.ts';

/** All of it: Astro looks at what a route imports, and a change elsewhere may give a script of its page another name. */
const code = codeDigest();

/**
 * A path of a route. Astro keeps what it has made of it, and makes it again once code has changed, or one of the
 * sources: whatever else the page is made of.
 * @param sources plain data; the props themselves, unless those are better told by what they come from
 */
export const keyed = <Params, Props extends object>(
  params: Params,
  props: Props,
  sources: readonly unknown[] = Object.values(props),
): { params: Params; props: Props; cacheKey: string } => ({
  params,
  props,
  cacheKey: sha256([code, ...sources.map(hashOf)].join()),
});

/** An essay is a source of many pages, and the names of all. */
const known = new WeakMap<object, string>();

function hashOf(source: unknown): string {
  if (typeof source !== 'object' || source === null) return sha256(serialize(source));
  const made = known.get(source) ?? sha256(serialize(source));
  known.set(source, made);
  return made;
}
