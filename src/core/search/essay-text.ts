import { type StemCode, stemCodes } from '../azerbaijani/analyse.ts';
import type { Essay } from '../edition/essay.ts';
import { leavesOf } from '../edition/leaves.ts';
import { otherLanguage } from '../edition/other-language.ts';

/**
 * An essay as search knows it: what the index is made from, and what a browser fetches for the essays
 * whose results it shows.
 */
export interface EssayText {
  readonly slug: string;
  readonly title: string;
  /** Where it is not the site's. */
  readonly language?: string;
  /** Subtitle and authors, where there are any. */
  readonly byline?: readonly string[];
  readonly sections: readonly SectionText[];
  /** The stems of its words, where a build has found them: on a slow phone that takes longer than fetching them. */
  readonly stems?: readonly StemCode[];
}

export interface SectionText {
  /** Anchor and words of the heading; `null` for the lead. */
  readonly heading: readonly [id: string, text: string] | null;
  /** Anchor (`p10`) and words of each leaf: paragraphs and whatever else has words, notes last. */
  readonly paragraphs: readonly (readonly [id: string, text: string])[];
}

/** A title, a line below it, a heading or a paragraph. */
export interface Block {
  readonly kind: 'title' | 'byline' | 'heading' | 'paragraph';
  /** The anchor; empty for the title and what stands below it. */
  readonly id: string;
  readonly text: string;
  /** Index of its section; a title belongs to the lead. */
  readonly section: number;
}

export function essayText(essay: Essay): EssayText {
  const { slug, title, subtitle, authors, sections } = essay;
  const language = otherLanguage(essay);
  const byline = [...(subtitle ? [subtitle.text] : []), ...authors];
  return {
    slug,
    title: title.text,
    ...(language ? { language } : {}),
    ...(byline.length > 0 ? { byline } : {}),
    sections: sections.map((section) => ({
      heading: section.heading && [section.heading.id, section.heading.text],
      paragraphs: leavesOf(section).map(({ id, text }) => [id, text]),
    })),
  };
}

/** Title, by-line, headings and paragraphs in reading order. */
export const blocksOf = ({ title, byline = [], sections }: EssayText): Block[] => [
  { kind: 'title', id: '', text: title, section: 0 },
  ...byline.map((text) => ({ kind: 'byline' as const, id: '', text, section: 0 })),
  ...sections.flatMap(({ heading, paragraphs }, section): Block[] => [
    ...(heading ? [{ kind: 'heading' as const, id: heading[0], text: heading[1], section }] : []),
    ...paragraphs.map(([id, text]) => ({ kind: 'paragraph' as const, id, text, section })),
  ]),
];

/** A text with the stems of its words. */
export const withStems = (essay: EssayText): EssayText => ({
  ...essay,
  stems: stemCodes(blocksOf(essay).map(({ text }) => text)),
});

/** Whether what came over the wire is a text. */
export const isEssayText = (value: unknown): value is EssayText =>
  typeof value === 'object' && value !== null && 'slug' in value && 'sections' in value;
