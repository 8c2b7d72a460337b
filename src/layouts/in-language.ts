import type { Essay } from '../core/edition/essay.ts';
import { otherLanguage } from '../core/edition/other-language.ts';
import { writingDirection } from '../core/edition/writing-direction.ts';
import { site } from '../site.ts';

/** The attributes of an element that holds an essay's own words: its language where it is not the site's, and its direction. */
export const inLanguage = (essay: Pick<Essay, 'language'>) => ({
  lang: otherLanguage(essay),
  dir: writingDirection(essay.language),
});

/** The same for the site's words inside of it. */
export const inSiteLanguage = (essay: Pick<Essay, 'language'>) => ({
  lang: otherLanguage(essay) && site.language,
  dir: writingDirection(essay.language) && ('ltr' as const),
});
