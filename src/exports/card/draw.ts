import sharp from 'sharp';
import { cached } from '../cache.ts';

/** An SVG without text as a PNG of few colours; the drawing's own version is part of what is cached. */
export function drawPng(svg: string, colours = 32): Promise<Uint8Array<ArrayBuffer>> {
  return cached('pictures', recipeOf(svg, colours), () =>
    sharp(Buffer.from(svg)).png({ palette: true, colours, effort: 1, dither: 0 }).toBuffer(),
  );
}

/** What a picture is kept by. */
export const recipeOf = (svg: string, colours = 32): string =>
  [svg, colours, sharp.versions.sharp, sharp.versions.vips].join('\n');
