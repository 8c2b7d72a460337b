import { pageIds } from '../../site.ts';

/** Leaves, corrections, source lines, notes, figures and references to notes, by letter and number. */
const numbered = /^(?:[pdsnfr]\d+[a-z]?(?:-\d+)?|break\d*|title|subtitle)$/u;
const ofPages = new Set<string>(Object.values(pageIds));

/** Ids that no heading may take, for the site uses them itself. */
export const isReservedId = (id: string): boolean => numbered.test(id) || ofPages.has(id);
