import { z } from 'zod';
import { emendationKinds } from '../core/edition/essay.ts';
import { isLanguageTag } from '../core/edition/writing-direction.ts';

const text = z.string().trim().min(1);

const line = text.max(300).regex(/^[^\n]*$/u, 'a text on one line');

/** YAML takes `1994` and `4` for numbers. */
const figure = <Schema extends z.ZodType<string>>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), schema);

const date = text
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'a year, month or day: 1994, 1994-05 or 1994-05-12')
  // A day that its month has not comes back as one of the next month.
  .refine((it) => new Date(it).toJSON()?.startsWith(it) ?? false, 'a date that the calendar has');

const webAddress = text.refine(
  (it) => !/\s/u.test(it) && URL.canParse(it) && /^https?:$/u.test(new URL(it).protocol),
  'an address that begins with https:// or http:// and has no space',
);

/** Front matter of essay.md. */
export const frontMatter = z.strictObject({
  title: line,
  titleFrom: z.enum(['source', 'editor']).optional(),
  subtitle: line.optional(),
  authors: z.array(line).min(1).optional(),
  published: z
    .strictObject({
      in: line.optional(),
      date: figure(date).optional(),
      place: line.optional(),
      pages: figure(line).optional(),
      url: webAddress.optional(),
    })
    .optional(),
  language: text.refine(isLanguageTag, 'a language tag, as in az or az-Cyrl').optional(),
  description: line.optional(),
  source: z.literal('none').optional(),
  order: z.int().positive().optional(),
  kind: line.optional(),
  opening: text.max(600).optional(),
});

/** Front matter of a page about the edition. */
export const pageFrontMatter = z.strictObject({ title: line, description: line });

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
