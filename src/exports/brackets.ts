import type { Essay, Heading } from '../core/edition/essay.ts';

/** Words that are the editor's stand in square brackets, in exports as on the pages. */
export const bracketed = (words: string): string => `[${words}]`;

/** The title as print shows it: in brackets if the source has lost its own. */
export const shownTitle = ({ title }: Essay): string =>
  title.from === 'editor' ? bracketed(title.text) : title.text;

/** A heading as print shows it: in brackets unless the source has it. */
export const shownHeading = ({ from, text }: Heading): string =>
  from === 'editor' ? bracketed(text) : text;
