import type { InlineRange, TextBlock } from './essay.ts';

/** What an essay's Markdown may hold, in order; the parser in src/content/markdown/ makes these. */
export type MarkdownBlock =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly text: string;
      readonly depth: number;
      readonly line: number;
    }
  | {
      readonly kind: 'paragraph' | 'quotation';
      readonly texts: readonly MarkdownText[];
      readonly line: number;
    }
  | {
      readonly kind: 'list';
      readonly start: number | null;
      readonly texts: readonly MarkdownText[];
      readonly line: number;
    }
  | {
      readonly kind: 'figure';
      readonly id: string | null;
      readonly file: string;
      readonly alt: string;
      readonly texts: readonly MarkdownText[];
      readonly line: number;
    }
  | {
      readonly kind: 'note';
      readonly label: string;
      readonly texts: readonly MarkdownText[];
      readonly line: number;
    }
  | { readonly kind: 'break'; readonly line: number };

/** A leaf to be: its anchor is known only if the Markdown gives it. */
export interface MarkdownText extends Pick<TextBlock, 'kind' | 'text'> {
  readonly id: string | null;
  readonly ranges: readonly InlineRange[];
  readonly line: number;
}

/** The front matter of essay.md. */
export interface FrontMatter {
  readonly title: string;
  /** Whether the title stands in the source or is editorial; if it is not said, the source is asked. */
  readonly titleFrom?: 'source' | 'editor' | undefined;
  readonly subtitle?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly published?:
    | {
        readonly in?: string | undefined;
        readonly date?: string | undefined;
        readonly place?: string | undefined;
        readonly pages?: string | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
  readonly language?: string | undefined;
  readonly description?: string | undefined;
  /** `none` for a text that was born digital. */
  readonly source?: 'none' | undefined;
  readonly order?: number | undefined;
  /** What kind of text it is, in a reader's words. */
  readonly kind?: string | undefined;
  /** The whole sentence by which its editor presents it. */
  readonly opening?: string | undefined;
}
