import { z } from 'zod';
import { emendationKinds } from '../core/edition/essay.ts';

const text = z.string().trim().min(1);

const line = text.max(300).regex(/^[^\n]*$/u, 'a text on one line');

/** Front matter of essay.md. */
export const frontMatter = z.strictObject({
  title: line,
  titleFrom: z.enum(['source', 'editor']),
  order: z.int().positive().optional(),
  kind: line.optional(),
  opening: text.max(600).optional(),
});

/** emendations.yaml: a list, one item an emendation. */
export const apparatus = z.array(
  z.strictObject({
    in: text,
    reading: z.string().min(1),
    source: z.string().min(1),
    before: z.string().min(1).optional(),
    after: z.string().min(1).optional(),
    kind: z.enum(emendationKinds),
    note: text.optional(),
  }),
);
