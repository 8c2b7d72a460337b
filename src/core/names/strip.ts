import type { Essay } from '../edition/essay.ts';
import { leavesOf } from '../edition/leaves.ts';
import { otherLanguage } from '../edition/other-language.ts';
import { groupBy } from '../group-by.ts';

/** What a strip needs of an essay. */
export interface StripText {
  readonly slug: string;
  readonly title: { readonly text: string };
  /** Where it is not the site's. */
  readonly language?: string | undefined;
  readonly sections: readonly {
    readonly heading: { readonly id: string; readonly text: string } | null;
    readonly paragraphs: readonly {
      readonly id: string;
      readonly number: string;
      readonly text: string;
    }[];
  }[];
}

export const stripText = (essay: Essay): StripText => ({
  slug: essay.slug,
  title: essay.title,
  language: otherLanguage(essay),
  sections: essay.sections.map((section) => ({
    heading: section.heading,
    paragraphs: leavesOf(section),
  })),
});

/** One hit of a theme: which paragraph it stands in, and where there, as an offset into its text. */
export interface Hit {
  readonly essay: string;
  /** Anchor of the paragraph. */
  readonly paragraph: string;
  readonly start: number;
}

/** An essay as a line from 0 to 1, and where along it a theme occurs. */
export interface EssayStrip {
  readonly slug: string;
  readonly title: string;
  readonly language?: string | undefined;
  /** Where each headed section begins. */
  readonly sections: readonly {
    readonly at: number;
    readonly id: string;
    readonly title: string;
  }[];
  /** Every paragraph, those without a hit too. */
  readonly paragraphs: readonly StripParagraph[];
  readonly count: number;
}

export interface StripParagraph {
  readonly id: string;
  readonly number: string;
  /** Heading of its section, `null` in the lead. */
  readonly section: string | null;
  readonly from: number;
  readonly to: number;
  /** Places of its hits, between `from` and `to`. */
  readonly ticks: readonly number[];
}

/** Lays each essay out as a line as long as its text and marks the hits on it. */
export function stripOf(essays: readonly StripText[], hits: readonly Hit[]): EssayStrip[] {
  const byEssay = groupBy(hits, ({ essay }) => essay);
  return essays.map((essay) => {
    const own = groupBy(byEssay.get(essay.slug) ?? [], ({ paragraph }) => paragraph);
    const all = essay.sections.flatMap((section) => section.paragraphs);
    const total = all.reduce((sum, { text }) => sum + text.length, 0);
    const sections: EssayStrip['sections'][number][] = [];
    const paragraphs: StripParagraph[] = [];
    let from = 0;
    for (const section of essay.sections) {
      const { heading } = section;
      if (heading) sections.push({ at: from / total, id: heading.id, title: heading.text });
      for (const { id, number, text } of section.paragraphs) {
        const at = (offset: number) => (from + offset) / total;
        paragraphs.push({
          id,
          number,
          section: heading?.text ?? null,
          from: at(0),
          to: at(text.length),
          ticks: (own.get(id) ?? []).map(({ start }) => at(start)),
        });
        from += text.length;
      }
    }
    const count = paragraphs.reduce((sum, { ticks }) => sum + ticks.length, 0);
    const { slug, title, language } = essay;
    return { slug, title: title.text, language, sections, paragraphs, count };
  });
}
