import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { keep } from '../cache.ts';
import type { Essay } from '../core/edition/essay.ts';

/**
 * An essay as Astro's collection holds it: the hash of the whole model, by which it is kept in a file. Astro has its
 * bundler read what all collections hold as a piece of code, which takes some thirty times the room of the text.
 */
export const keptEssay = z.strictObject({ hash: z.hash('sha256') });

type KeptEssay = z.infer<typeof keptEssay>;

const fileOf = ({ hash }: KeptEssay): string => `.cache/essays/${hash}.json`;

export function keepEssay(essay: Essay): KeptEssay {
  const json = JSON.stringify(essay);
  const kept = { hash: createHash('sha256').update(json).digest('hex') };
  if (!isKept(kept)) keep(fileOf(kept), json);
  return kept;
}

export const isKept = (kept: KeptEssay): boolean => existsSync(fileOf(kept));

/** @throws where `.cache/essays` was cleared after the collection had been loaded */
export function essayKept(kept: KeptEssay): Essay {
  const essay: Essay = JSON.parse(readFileSync(fileOf(kept), 'utf8'));
  return essay;
}
