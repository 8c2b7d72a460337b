import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';

/**
 * A path of a route. Astro keeps what it has made of it, and makes it again once the code or the configuration has
 * changed, or one of the sources: whatever else the page is made of.
 * @param sources plain data; the props themselves, unless those are better told by what they come from
 */
export const keyed = <Params, Props extends object>(
  params: Params,
  props: Props,
  sources: readonly unknown[] = Object.values(props),
): { params: Params; props: Props; cacheKey: string } => ({
  params,
  props,
  cacheKey: hash(sources.map(hashOf).join()),
});

/** An essay is a source of many pages, and the names of all. */
const known = new WeakMap<object, string>();

function hashOf(source: unknown): string {
  if (typeof source !== 'object' || source === null) return hash(serialize(source));
  const made = known.get(source) ?? hash(serialize(source));
  known.set(source, made);
  return made;
}

const hash = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64');
