import type { Essay } from './essay.ts';
import { leaves } from './leaves.ts';

/** Whether an essay has words in italics: emphasis, or a subtitle. */
export const hasItalics = (essay: Essay): boolean =>
  essay.subtitle !== null ||
  leaves(essay).some(({ ranges }) => ranges.some(({ kind }) => kind === 'emphasis'));
