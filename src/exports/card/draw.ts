import sharp from 'sharp';
import { cached } from '../cache.ts';

// Each picture is drawn once: what libvips would keep of it is memory alone.
sharp.cache(false);

/** As many as letters in three colours on paper need; with more, a picture takes twice as long to make. */
const few = 16;

/** An SVG without text as a PNG of few colours; the drawing's own version is part of what is cached. */
export function drawPng(svg: string, colours = few): Promise<Uint8Array<ArrayBuffer>> {
  return cached('pictures', recipeOf(svg, colours), () =>
    sharp(Buffer.from(svg)).png({ palette: true, colours, effort: 1, dither: 0 }).toBuffer(),
  );
}

/** What a picture is kept by. */
const recipeOf = (svg: string, colours: number): string =>
  [svg, colours, sharp.versions.sharp, sharp.versions.vips].join('\n');
