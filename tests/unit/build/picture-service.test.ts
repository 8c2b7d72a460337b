import sharp from 'sharp';
import { expect, test } from 'vitest';
import service, { mostBytes } from '../../../src/build/picture-service.ts';
import { random } from '../support/random.ts';

/** A photograph that no encoder can make small: noise in every pixel. */
function noise(): Promise<Buffer> {
  const [width, height] = [1920, 1440];
  const next = random(7);
  const pixels = new Uint8Array(width * height * 3).map(() => next() * 256);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

const config: Parameters<typeof service.transform>[2] = {
  endpoint: { route: '/_image' },
  service: { entrypoint: '', config: {} },
  dangerouslyProcessSVG: false,
  domains: [],
  remotePatterns: [],
  responsiveStyles: false,
};

// AVIF goes the same way, and takes ten seconds for such noise.
test.each(['webp', 'jpeg'])('a noisy photograph stays small as %s', async (format) => {
  const options = { src: 'x.jpg', width: 960, height: 720, format, quality: 55 };
  const { data } = await service.transform(await noise(), options, config, console);
  expect(data.length).toBeGreaterThan(0);
  expect(data.length).toBeLessThanOrEqual(mostBytes);
});
