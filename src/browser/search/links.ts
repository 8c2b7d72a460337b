import { target } from '../../core/search/excerpt.ts';
import type { Hit } from '../../core/search/rank/score.ts';
import { encoded, pageOf, queryParameter } from './addresses.ts';

/** Address of a hit; the query goes with it and leaves the address bar on arrival. */
export function linkTo(hit: Hit, query: string): string {
  const { slug, anchor } = target(hit);
  const hash = anchor === '' ? '' : `#${anchor}`;
  return pageOf(`/${slug}/?${queryParameter}=${encoded(query)}${hash}`);
}
