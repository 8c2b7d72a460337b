/**
 * The Essay model: an essay is parsed once into this shape, and every view (page, source view, search
 * records, TEI, EPUB, citation…) is a function of it. All offsets are UTF-16 code units into the
 * text of the block they belong to, end exclusive.
 */
export interface Essay {
  /** Folder name and first part of the address. */
  readonly slug: string;
  readonly title: Title;
  /** Position among the essays, smallest first. */
  readonly order: number;
  /** The lead is the first section and has no heading; at least one section. */
  readonly sections: readonly Section[];
  /** All paragraphs in reading order: the sections' paragraphs, end to end. */
  readonly paragraphs: readonly Paragraph[];
  /** Every emendation in reading order, the title's first. */
  readonly emendations: readonly Emendation[];
  /** The source as extracted, line by line. */
  readonly source: readonly SourceLine[];
  /** Anchors that have retired and where each leads now. */
  readonly aliases: readonly Alias[];
  /** The published words' fingerprint (see version.ts): what a citation names. */
  readonly version: string;
}

export interface Title {
  readonly text: string;
  /** `editor`: the source has lost its title and this one is editorial. */
  readonly from: 'source' | 'editor';
  readonly lines: readonly LineSpan[];
  readonly emendations: readonly Emendation[];
}

export interface Section {
  /** `null` for the lead, which stands before the first heading. */
  readonly heading: Heading | null;
  readonly paragraphs: readonly Paragraph[];
}

/** All headings are editorial: the source has none. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: 2 | 3;
}

export interface Paragraph {
  /** The anchor, `p` and a number: `p10`. */
  readonly id: string;
  /** The number that readers see and cite: `10`. */
  readonly number: string;
  readonly text: string;
  /** Whether the source's break `* * *` stands before this paragraph. */
  readonly afterBreak: boolean;
  readonly lines: readonly LineSpan[];
  readonly emendations: readonly Emendation[];
}

/** The part of a block's published text that stands on one line of the source. */
export interface LineSpan {
  /** Line number in the essay's source, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Whether the line ends in a hyphen that only splits a word. */
  readonly hyphen: boolean;
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
  /** Stable within its essay: `d1`, `d2`… in reading order. */
  readonly id: string;
  /** The anchor of its paragraph, or `title`. */
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

export interface SourceLine {
  readonly number: number;
  /** Verbatim, trailing spaces and all. */
  readonly text: string;
  /** The block it belongs to: an anchor, `title`, `break`, or `null` for an empty line. */
  readonly block: string | null;
}

export interface Alias {
  readonly id: string;
  readonly target: string;
}
