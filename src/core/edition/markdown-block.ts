/** What an essay's Markdown may hold, in order; the parser in src/markdown/ makes these. */
export type MarkdownBlock =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly text: string;
      readonly depth: number;
      readonly line: number;
    }
  | {
      readonly kind: 'paragraph';
      readonly id: string | null;
      readonly text: string;
      readonly line: number;
    }
  | { readonly kind: 'break'; readonly line: number };

/** The front matter of essay.md. */
export interface FrontMatter {
  readonly title: string;
  /** Whether the title stands in the source, as its first block, or is editorial. */
  readonly titleFrom: 'source' | 'editor';
  readonly order?: number | undefined;
  /** What kind of text it is, in a reader's words. */
  readonly kind?: string | undefined;
  /** The whole sentence by which its editor presents it. */
  readonly opening?: string | undefined;
}
