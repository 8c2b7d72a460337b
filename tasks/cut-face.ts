/**
 * Cuts the face of the site anew: `npm run cut-face`, once its characters, its features or the font it comes from have
 * changed. A test tells when that has been forgotten.
 */
import { writeFileSync } from 'node:fs';
import { cut } from '../src/fonts/cut.ts';
import { type FontStyle, faceFile } from '../src/fonts/face.ts';

const styles: readonly FontStyle[] = ['Roman', 'Italic'];

for (const style of styles) {
  const { woff2, sfnt } = await cut(style);
  writeFileSync(faceFile(style, 'woff2'), woff2);
  writeFileSync(faceFile(style, 'ttf'), sfnt);
  console.log(`${style}: ${woff2.length} bytes as WOFF2, ${sfnt.length} as TrueType`);
}
