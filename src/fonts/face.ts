import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type FontStyle = 'Roman' | 'Italic';

/** The face as the site, the offline copy and the EPUB carry it. */
export interface Face {
  readonly woff2: Uint8Array;
  /** The same uncompressed, for reading systems that know no WOFF2. */
  readonly sfnt: Uint8Array;
  /** File name with a hash of the content in it, so that it can be kept for ever. */
  readonly name: string;
}

/** Where a cut of the face stands; `npm run cut-face` writes it. */
export const faceFile = (style: FontStyle, format: 'woff2' | 'ttf'): string =>
  `src/fonts/balans-serif/${style.toLowerCase()}.${format}`;

const faces: Partial<Record<FontStyle, Face>> = {};

/** The site's face, each style read once per process. */
export function face(style: FontStyle = 'Roman'): Face {
  faces[style] ??= read(style);
  return faces[style];
}

function read(style: FontStyle): Face {
  const woff2 = readFileSync(faceFile(style, 'woff2'));
  const sfnt = readFileSync(faceFile(style, 'ttf'));
  const family = { Roman: 'balans-serif', Italic: 'balans-serif-italic' }[style];
  const hash = createHash('sha256').update(woff2).digest('hex').slice(0, 10);
  return { woff2, sfnt, name: `${family}.${hash}.woff2` };
}
