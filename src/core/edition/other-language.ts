import { site } from '../../site.ts';
import type { Essay } from './essay.ts';

/** An essay's language, where it is not the site's own and has to be said. */
export const otherLanguage = ({ language }: Pick<Essay, 'language'>): string | undefined =>
  language === site.language ? undefined : language;

/** The attributes of words in such a language; browsers tell their direction by the words themselves. */
export const attributesIn = (language: string | undefined) =>
  language ? { lang: language, dir: 'auto' as const } : {};
