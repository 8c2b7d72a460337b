/**
 * The Essay model: an essay is parsed once into this shape, and every view (page, source view, search
 * records, TEI, EPUB, citation…) is a function of it. It is plain data, fit for JSON. All offsets are UTF-16
 * code units into the text that they belong to, end exclusive.
 *
 * Words stand in *leaves*: text blocks with an anchor each. What searches, proves, cites or shares works on
 * leaves (leaves.ts) and need not know what kinds of blocks hold them.
 */
export interface Essay {
  /** Folder name and first part of the address. */
  readonly slug: string;
  readonly title: Title;
  readonly subtitle: SourcedText | null;
  /** As printed; empty where the author is unknown. */
  readonly authors: readonly string[];
  /** Where it was printed first, as far as that is known. */
  readonly published: Publication;
  /** BCP 47. */
  readonly language: string;
  /** One sentence on the essay, by its editor. */
  readonly description: string | null;
  /** What kind of text it is, as a reader is told: `Qəzet yazısı`; `null` if its editor does not say. */
  readonly kind: string | null;
  /** The whole sentence that presents it: its editor's choice, else its first. */
  readonly opening: string;
  /** Position among the essays, smallest first. */
  readonly order: number;
  /** The lead is the first section and has no heading; at least one section. */
  readonly sections: readonly Section[];
  /** Every emendation in reading order, the title's first. */
  readonly emendations: readonly Emendation[];
  /** The source as extracted, verbatim; `null` for a text that was born digital. */
  readonly source: string | null;
  /** Fingerprint of the published words: what a citation names. */
  readonly version: string;
}

export interface Publication {
  /** The newspaper, journal or book. */
  readonly in?: string | undefined;
  /** A year, month or day: `1994`, `1994-05`, `1994-05-12`. */
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  /** `4` or `12–15`. */
  readonly pages?: string | undefined;
  readonly url?: string | undefined;
}

/** Whose words a title or a heading is: the source's (or the author's own), or the editor's. */
export type Origin = 'source' | 'editor';

/** Words that the source may have, and what is known of them there. */
export interface SourcedText {
  readonly text: string;
  readonly lines: readonly LineSpan[];
  readonly emendations: readonly Emendation[];
}

export interface Title extends SourcedText {
  /** `editor`: the source has lost its title and this one is editorial. */
  readonly from: Origin;
}

export interface Section {
  /** `null` for the lead, which stands before the first heading. */
  readonly heading: Heading | null;
  /** Whether the source's break `* * *` stands before this section. */
  readonly afterBreak: boolean;
  readonly blocks: readonly Block[];
  /** The notes that are first referred to in this section, in that order. */
  readonly notes: readonly TextBlock[];
}

export interface Heading extends SourcedText {
  readonly id: string;
  readonly depth: 2 | 3;
  readonly from: Origin;
}

/** What a section is made of; the words are in `texts`. */
export type Block =
  | {
      /** A quotation has a text for each of its paragraphs or stanzas. */
      readonly kind: 'paragraph' | 'quotation';
      readonly texts: readonly TextBlock[];
    }
  | {
      readonly kind: 'list';
      /** First number of an ordered list; `null` for an unordered one. */
      readonly start: number | null;
      readonly texts: readonly TextBlock[];
    }
  | {
      readonly kind: 'figure';
      /** The anchor, `f` and a number. */
      readonly id: string;
      readonly picture: Picture;
      /** The caption, if there is one. */
      readonly texts: readonly TextBlock[];
    }
  | {
      /** The source's `* * *` inside a section. */
      readonly kind: 'break';
      readonly texts: readonly never[];
    };

export interface Picture {
  /** File of the essay's folder: `pictures/x.jpg`. */
  readonly file: string;
  readonly alt: string;
}

/** A leaf of the essay: a stretch of words under one anchor. */
export interface TextBlock extends SourcedText {
  /**
   * The anchor. Paragraphs, items, quotations and stanzas count on together: `p10`; a caption has its figure's
   * (`f1`), a note `n` and its label (`n1`).
   */
  readonly id: string;
  readonly kind: 'paragraph' | 'quotation' | 'verse' | 'item' | 'caption' | 'note';
  /** What readers see and cite: `10` of `p10`. */
  readonly number: string;
  /** Plain text; the lines of a verse are parted by `\n`. */
  readonly text: string;
  /** Emphasis, links and references to notes: they nest and never cross. In order of start, outer first. */
  readonly ranges: readonly InlineRange[];
}

/** What is said of a stretch of a text. */
export type InlineRange =
  | { readonly kind: 'emphasis' | 'strong'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'link';
      readonly start: number;
      readonly end: number;
      /** http, https or mailto, or `#` and an anchor of the essay. */
      readonly href: string;
    }
  | {
      /** Without extent: the sign of a note stands here. */
      readonly kind: 'note';
      readonly start: number;
      readonly end: number;
      /** Anchor of the note. */
      readonly note: string;
    };

/** The part of a block's published text that stands on one line of the source. */
export interface LineSpan {
  /** Line number in the essay's source, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Whether the line ends in a hyphen that only splits a word. */
  readonly hyphen: boolean;
  /** What the line has by its own signs and the text by structure: the mark of a list, the sign of a note. */
  readonly signs?: readonly Sign[];
}

export interface Sign {
  /** Where it stands, as an offset into the text, which does not have it. */
  readonly at: number;
  readonly text: string;
}

export const emendationKinds = [
  'font-map',
  'line-break',
  'ligature',
  'wrong-letter',
  'misprint',
] as const;
export type EmendationKind = (typeof emendationKinds)[number];

/** One place where the editor touched the text. */
export interface Emendation {
  /** `d1`, `d2`… in reading order: one that comes in earlier moves those after it. */
  readonly id: string;
  /** The anchor of its leaf or heading, or `title` or `subtitle`. */
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** What the edition prints (TEI `corr`). */
  readonly reading: string;
  /** What the source has there (TEI `sic`). */
  readonly source: string;
  readonly kind: EmendationKind;
  readonly note: string | null;
  /** The source line where it begins. */
  readonly line: number;
}

/** The order in which a reader meets the essays, as `Array.sort` wants it. */
export const inOrder = (a: Essay, b: Essay): number =>
  a.order - b.order || (a.slug < b.slug ? -1 : 1);
