/**
 * A stem as it stands in the index. Pagefind takes `_` for a letter, so that `din_` asks for the whole
 * stem, `din` for all that begin with it, and no stem is ever the beginning of a longer one.
 */
export const key = (stem: string): string => `${stem}_`;
