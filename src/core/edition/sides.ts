import type { EssayParts } from './compose.ts';
import { imprintOf } from './imprint.ts';
import { numberBlocks } from './number-blocks.ts';
import { type TextPiece, textPieces } from './pieces.ts';

/** Text and source of an essay, before they are held against each other. */
export interface Sides {
  readonly pieces: readonly TextPiece[];
  /** Line by line. */
  readonly source: readonly string[];
  /** Whether a line holds nothing but what the front matter says. */
  readonly isImprint: (line: string) => boolean;
}

/** @throws ContentFault for anchors that cannot be */
export const sidesOf = ({ frontMatter, blocks, file }: EssayParts, source: string): Sides => ({
  pieces: textPieces(frontMatter, numberBlocks(blocks, file)),
  source: source.split('\n'),
  isImprint: imprintOf({
    authors: frontMatter.authors ?? [],
    published: frontMatter.published ?? {},
  }),
});
