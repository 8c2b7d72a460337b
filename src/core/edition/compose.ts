import { firstSentence } from '../azerbaijani/sentence.ts';
import { locate } from './apparatus.ts';
import type { ApparatusItem, LocatedItem } from './apparatus-item.ts';
import { checkText } from './characters.ts';
import { disagreement } from './disagreement.ts';
import type { Essay, Section } from './essay.ts';
import { ContentFault } from './faults.ts';
import { imprintOf } from './imprint.ts';
import { blockSeparator, breakMark, firstMissed, joinLines } from './join.ts';
import { firstWords } from './leaves.ts';
import type { FrontMatter, MarkdownBlock } from './markdown-block.ts';
import { numberBlocks } from './number-blocks.ts';
import { piecesOf, type TextPiece, textPieces } from './pieces.ts';
import { prove } from './proof.ts';
import { publishedText } from './published-text.ts';
import { sectionsOf } from './sections.ts';
import { checkStructure } from './structure.ts';
import { TextView } from './text-view.ts';

/** An essay's folder, read but not yet understood. */
export interface EssayParts {
  readonly slug: string;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly MarkdownBlock[];
  /** source.txt, verbatim; `null` for a text that was born digital. */
  readonly source: string | null;
  readonly apparatus: readonly ApparatusItem[];
  /** Names essay.md in messages. */
  readonly file: string;
}

/**
 * Makes the Essay model of a folder's parts and proves it on the way.
 * @param fingerprint gives the version of the published words
 * @throws ContentFault for whatever is wrong with the content
 */
export function compose(parts: EssayParts, fingerprint: (words: string) => string): Essay {
  const { frontMatter, file, slug, source } = parts;
  checkWords(parts);
  const blocks = numberBlocks(parts.blocks, file);
  checkStructure(blocks, file);
  const { title, subtitle = null } = frontMatter;
  const about = {
    authors: frontMatter.authors ?? [],
    published: frontMatter.published ?? {},
    language: frontMatter.language ?? 'az',
    description: frontMatter.description ?? null,
    kind: frontMatter.kind ?? null,
  };
  const view =
    source === null
      ? new TextView(publishedText([]), [], [])
      : proved(parts, source, textPieces(frontMatter, blocks), imprintOf(about));
  const sections = sectionsOf(blocks, view, source === null);
  const from =
    frontMatter.titleFrom ?? (source === null || view.has('title') ? 'source' : 'editor');
  return {
    slug,
    title: { text: title, from, ...view.block('title') },
    subtitle: subtitle === null ? null : { text: subtitle, ...view.block('subtitle') },
    ...about,
    opening: frontMatter.opening ?? firstSentence(firstWords({ sections })),
    order: frontMatter.order ?? Number.MAX_SAFE_INTEGER,
    sections,
    emendations: view.emendations,
    source,
    version: fingerprint(wordsOf(subtitle === null ? [title] : [title, subtitle], sections)),
  };
}

/** Looks for characters that an escape has brought in and the file itself does not show. */
function checkWords({ frontMatter, blocks, file }: EssayParts): void {
  const { title, subtitle, authors = [], published = {}, description } = frontMatter;
  for (const text of [title, subtitle, ...authors, ...Object.values(published), description]) {
    if (text !== undefined) checkText(text, { file, block: 'title' });
  }
  for (const block of blocks) {
    if (block.kind === 'break') continue;
    if (block.kind === 'figure') checkText(block.alt, { file, line: block.line });
    const texts = block.kind === 'heading' ? [block] : block.texts;
    for (const { text, line } of texts) {
      for (const part of text.split('\n')) checkText(part, { file, line });
    }
  }
}

/**
 * Joins the source to the pieces of the text and holds one against the other.
 * @throws ContentFault what locating and proving throw
 */
function proved(
  { apparatus, file }: EssayParts,
  source: string,
  all: readonly TextPiece[],
  isImprint: (line: string) => boolean,
): TextView {
  const lines = source.split('\n');
  const whole = publishedText(all);
  const located = locate(apparatus, whole, (found) => {
    const missed = firstMissed(lines, piecesOf(all, whole, found), isImprint);
    return missed && disagreement(missed.words, missed.source);
  });
  const joined = joinLines(lines, piecesOf(all, whole, located), isImprint);
  const found = new Set(joined.flatMap(({ piece }) => piece?.ids ?? []));
  const inSource = all.filter(({ id, optional }) => !optional || found.has(id));
  const text = publishedText(inSource);
  const items = located.map((item) => moved(item, startOf(whole, item), startOf(text, item)));
  prove(text, joined, items, file);
  return new TextView(text, items, joined);

  function startOf({ blocks }: typeof text, item: LocatedItem): number {
    const start = blocks.find(({ id }) => id === item.in)?.start;
    if (start !== undefined) return start;
    throw new ContentFault(
      'block-unknown',
      item.place,
      item.in,
      inSource.map(({ id }) => id).join(', '),
    );
  }
}

const moved = (item: LocatedItem, from: number, to: number): LocatedItem => ({
  ...item,
  start: item.start - from + to,
  end: item.end - from + to,
});

/** Everything a reader reads, title, subtitle and headings included, as one string. */
function wordsOf(head: readonly string[], sections: readonly Section[]): string {
  const texts = sections.flatMap(({ heading, afterBreak, blocks, notes }) => [
    ...(heading ? [heading.text] : []),
    ...(afterBreak ? [breakMark] : []),
    ...blocks.flatMap((block) =>
      block.kind === 'break' ? [breakMark] : block.texts.map(({ text }) => text),
    ),
    ...notes.map(({ text }) => text),
  ]);
  return [...head, ...texts].join(blockSeparator);
}
