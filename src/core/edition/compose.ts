import { firstSentence } from '../azerbaijani/sentence.ts';
import { locate } from './apparatus.ts';
import type { ApparatusItem, LocatedItem } from './apparatus-item.ts';
import { checkText } from './characters.ts';
import type { Block, Emendation, Essay, LineSpan, Section } from './essay.ts';
import { blockSeparator, breakMark, type JoinedBlock, joinedText, joinLines } from './join.ts';
import { firstWords, textsOf } from './leaves.ts';
import type { FrontMatter, MarkdownBlock } from './markdown-block.ts';
import { type NumberedBlock, numberBlocks } from './number-blocks.ts';
import { prove, toPublished } from './proof.ts';
import { type PublishedText, publishedText } from './published-text.ts';
import { checkStructure } from './structure.ts';

/** An essay's folder, read but not yet understood. */
export interface EssayParts {
  readonly slug: string;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly MarkdownBlock[];
  /** source.txt, verbatim. */
  readonly source: string;
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
  checkStructure(parts.blocks, file);
  checkText(frontMatter.title, { file, block: 'title' });
  for (const block of parts.blocks) {
    if (block.kind !== 'break') checkText(block.text, { file, line: block.line });
  }
  const blocks = numberBlocks(parts.blocks, file);
  const titled = frontMatter.titleFrom === 'source';
  const title = { id: 'title', text: frontMatter.title };
  const flow = blocks.filter(({ kind }) => kind !== 'heading');
  const text = publishedText([
    ...(titled ? [title] : []),
    ...flow.map((block) => ({
      id: block.id,
      text: block.kind === 'break' ? breakMark : block.text,
    })),
  ]);
  const lines = source.split('\n');
  const joined = joinLines(lines, titled);
  const items = locate(parts.apparatus, text, joinedText(joined));
  prove(text, joined, items, file);

  const view = new TextView(text, items, publishedSpans(joined, items));
  const sections = sectionsOf(blocks, view);
  return {
    slug,
    title: { text: frontMatter.title, from: frontMatter.titleFrom, ...view.block('title') },
    subtitle: null,
    authors: [],
    published: {},
    language: 'az',
    description: null,
    kind: frontMatter.kind ?? null,
    opening: frontMatter.opening ?? firstSentence(firstWords({ sections })),
    order: frontMatter.order ?? Number.MAX_SAFE_INTEGER,
    sections,
    emendations: view.emendations,
    source,
    version: fingerprint(wordsOf(frontMatter.title, sections)),
  };
}

/** Everything a reader reads, headings included, as one string. */
function wordsOf(title: string, sections: readonly Section[]): string {
  const texts = sections.flatMap(({ heading, afterBreak, blocks, notes }) => [
    ...(heading ? [heading.text] : []),
    ...(afterBreak ? [breakMark] : []),
    ...blocks.flatMap((block) =>
      block.kind === 'break' ? [breakMark] : textsOf([block]).map(({ text }) => text),
    ),
    ...notes.map(({ text }) => text),
  ]);
  return [title, ...texts].join(blockSeparator);
}

/** The source lines' spans as offsets into the whole published text. */
function publishedSpans(joined: readonly JoinedBlock[], items: readonly LocatedItem[]): LineSpan[] {
  let start = 0;
  return joined.flatMap((block) => {
    const from = start;
    start += block.text.length + blockSeparator.length;
    return block.lines.map((span) => ({
      ...span,
      start: toPublished(from + span.start, items),
      end: toPublished(from + span.end, items),
    }));
  });
}

/** Cuts what is known of the whole text into what is known of each block. */
class TextView {
  readonly #text: PublishedText;
  readonly #spans: readonly LineSpan[];
  readonly emendations: readonly Emendation[];

  constructor(text: PublishedText, items: readonly LocatedItem[], spans: readonly LineSpan[]) {
    this.#text = text;
    this.#spans = spans;
    this.emendations = items.map((item, index) => {
      const start = text.blocks.find(({ id }) => id === item.in)?.start ?? 0;
      return {
        id: `d${index + 1}`,
        block: item.in,
        start: item.start - start,
        end: item.end - start,
        reading: item.reading,
        source: item.source,
        kind: item.kind,
        note: item.note ?? null,
        line: spans.find(({ end }) => end > item.start)?.line ?? 1,
      };
    });
  }

  block(id: string): { lines: LineSpan[]; emendations: Emendation[] } {
    const place = this.#text.blocks.find((block) => block.id === id);
    if (!place) return { lines: [], emendations: [] };
    const lines = this.#spans
      .filter(({ start, end }) => start < place.end && end > place.start)
      .map((span) => ({
        ...span,
        start: Math.max(span.start, place.start) - place.start,
        end: Math.min(span.end, place.end) - place.start,
      }));
    return { lines, emendations: this.emendations.filter(({ block }) => block === id) };
  }
}

function sectionsOf(all: readonly NumberedBlock[], view: TextView): Section[] {
  const sections: (Section & { afterBreak: boolean; blocks: Block[] })[] = [
    { heading: null, afterBreak: false, blocks: [], notes: [] },
  ];
  let afterBreak = false;
  for (const block of all) {
    if (block.kind === 'break') afterBreak = true;
    if (block.kind === 'heading') {
      const { id, text, depth } = block;
      const heading = { id, text, depth, from: 'editor', lines: [], emendations: [] } as const;
      sections.push({ heading, afterBreak: false, blocks: [], notes: [] });
    }
    if (block.kind === 'paragraph') {
      const { id, kind, text } = block;
      const section = sections.at(-1);
      if (afterBreak && section?.blocks.length === 0) section.afterBreak = true;
      else if (afterBreak) section?.blocks.push({ kind: 'break', texts: [] });
      const leaf = { id, kind, number: id.slice(1), text, ranges: [], ...view.block(id) };
      section?.blocks.push({ kind, texts: [leaf] });
      afterBreak = false;
    }
  }
  return sections;
}
