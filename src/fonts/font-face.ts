import { fallbackFaces } from './fallback.ts';

/** The name under which style sheets ask for the face. */
const family = 'Balans Serif';

/**
 * All `@font-face` rules of the site. `optional`: a page never changes its face under a reader's eyes; who
 * comes with a cold cache over a slow line reads the whole page in the stand-in.
 */
export function fontFaces(url: string): string {
  const own = `@font-face{font-family:"${family}";src:url("${url}")format("woff2");font-weight:400 700;font-display:optional}`;
  return own + fallbackFaces();
}

/** The rule for the italic, which only essays with emphasis ask for. */
export const italicFace = (url: string): string =>
  `@font-face{font-family:"${family}";src:url("${url}")format("woff2");font-style:italic;font-weight:400;font-display:optional}`;
