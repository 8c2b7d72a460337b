import type { LocalImageService } from 'astro';
import sharp from 'astro/assets/services/sharp';

/** The most bytes of a picture that a reader is sent. */
export const mostBytes = 150_000;

/** What is tried for a picture that is too large, in turn; pictures with much noise need the last. */
const qualities = [35, 15, 1];

/** Astro's own image service, with a quality that keeps each picture small enough for a phone. */
const service: LocalImageService = {
  ...sharp,
  async transform(input, options, config, logger) {
    let result = await sharp.transform(input, options, config, logger);
    for (const quality of qualities) {
      if (result.data.length <= mostBytes) break;
      result = await sharp.transform(input, { ...options, quality }, config, logger);
    }
    return result;
  },
};

export default service;
