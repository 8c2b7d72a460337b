import { site } from '../../site.ts';
import type { Essay } from './essay.ts';

/** An essay's language, where it is not the site's own and has to be said. */
export const otherLanguage = ({ language }: Pick<Essay, 'language'>): string | undefined =>
  language === site.language ? undefined : language;
