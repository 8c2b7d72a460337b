import { z } from 'zod';

const schema = z.array(
  z.object({
    class: z.string(),
    q: z.string(),
    /** Substrings of the paragraphs that a reader must get, first the best; none: nothing may be found. */
    relevant: z.array(z.string()),
    mustRankFirst: z.boolean().optional(),
    mustNotReturn: z.array(z.string()).optional(),
    /** Any rank counts as the first: the words stand in too many places to tell. */
    anyRank: z.boolean().optional(),
  }),
);

export type JudgedQuery = z.infer<typeof schema>[number];

/** @throws if the file has another shape */
export const judgedQueries = (value: unknown): JudgedQuery[] => schema.parse(value);
