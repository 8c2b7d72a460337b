import sharp from 'sharp';
import { cached } from '../../cache.ts';

// Each picture is drawn once: what libvips would keep of it is memory alone.
sharp.cache(false);
// Several are drawn side by side as it is.
sharp.concurrency(1);

/** As many as letters in three colours on paper need; with more, a picture takes twice as long to make. */
const few = 16;

/** An SVG without text as a PNG of few colours. */
export function drawPng(svg: string, colours = few): Promise<Uint8Array<ArrayBuffer>> {
  return cached('pictures', [svg, colours].join('\n'), () =>
    sharp(Buffer.from(svg)).png({ palette: true, colours, effort: 1, dither: 0 }).toBuffer(),
  );
}
