import { fallbackFaces } from './fallback.ts';

/** The names under which style sheets ask for the face and for its stand-ins. */
export const family = 'Balans Serif';
export const fallbackFamily = 'Balans Fallback';

/**
 * All `@font-face` rules of the site. `optional`: a page never changes its face under a reader's eyes; who
 * comes with a cold cache over a slow line reads the whole page in the stand-in.
 */
export function fontFaces(url: string): string {
  const own = `@font-face{font-family:"${family}";src:url("${url}")format("woff2");font-weight:400 700;font-display:optional}`;
  return own + fallbackFaces(fallbackFamily);
}
