import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { Essay } from '../core/edition/essay.ts';

/**
 * An essay as Astro's collection holds it: the whole model, packed. Astro has its bundler read what all collections
 * hold as a piece of code, which takes some thirty times the room of the text.
 */
export const packedEssay = z.strictObject({ packed: z.base64() });

type PackedEssay = z.infer<typeof packedEssay>;

export const pack = (essay: Essay): PackedEssay => ({
  packed: deflateRawSync(JSON.stringify(essay)).toString('base64'),
});

export function unpack({ packed }: PackedEssay): Essay {
  const essay: Essay = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
  return essay;
}
