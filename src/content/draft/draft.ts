import { stringify } from 'yaml';
import { wantedNonJoiner } from '../../core/edition/characters.ts';
import { escapeHeading, escapeInline, escapeLine } from '../../core/edition/escape-markdown.ts';
import { breakMark } from '../../core/edition/join.ts';
import { blocksOf, type DraftBlock, itemMark } from './blocks.ts';
import { headOf } from './head.ts';
import { stretchesOf } from './lines.ts';
import { type Notes, notesOf, withReferences } from './notes.ts';
import { type Suspicion, suspicions } from './suspicious.ts';

/** A first version of an essay, made of its source by rule, for an editor to correct. */
export interface Draft {
  /** essay.md. */
  readonly markdown: string;
  /** What was guessed and not read: title, headings, authors, where and when it was printed. */
  readonly guesses: readonly string[];
  readonly suspicions: readonly Suspicion[];
}

/**
 * Drafts essay.md: column lines joined, hyphens at their ends taken out, paragraphs ended where an empty line follows
 * the end of a sentence. A short line by itself that ends no sentence is guessed to be a heading.
 * @param source the extraction, as source.txt holds it
 */
export function draft(source: string): Draft {
  const lines = source.split('\n');
  const notes = notesOf(lines);
  const head = headOf(stretchesOf(lines, notes));
  const { text } = head;
  const title = head.title === null ? null : clean(head.title);
  const authors = head.authors.map(clean);
  const published = Object.fromEntries(
    Object.entries(head.published).map(([field, value]) => [field, clean(value)]),
  );
  const blocks = blocksOf(text, notes);
  const guesses = [
    title === null ? 'no title was found: write one' : `title: ${title}`,
    ...authors.map((name) => `author: ${name}`),
    ...Object.entries(published).map(([field, value]) => `${field}: ${value}`),
    ...blocks.flatMap((block) =>
      block.kind === 'heading' ? [`heading: ${clean(block.text)}`] : [],
    ),
  ];
  const frontMatter = stringify(
    {
      title: title ?? 'Başlıqsız',
      titleFrom: title === null ? 'editor' : 'source',
      ...(authors.length > 0 && { authors }),
      ...(Object.keys(published).length > 0 && { published }),
    },
    { lineWidth: 0 },
  );
  const comments = guesses.map((guess) => `# guessed: ${guess}\n`).join('');
  const body = blocks.map((block) => printed(block, notes)).join('\n\n');
  return {
    markdown: `---\n${comments}${frontMatter}---\n\n${body}\n`,
    guesses,
    suspicions: suspicions(lines),
  };
}

const unseen = new RegExp(`(?!${wantedNonJoiner.source})[\\u00ad\\u200b-\\u200f\\ufeff]`, 'gu');

/** Characters that look like others, or like nothing, and may not stand in the text, as what they stand for. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ')
    .replace(/[șțȘȚ]/gu, (letter) => ({ ș: 'ş', Ș: 'Ş', ț: 't', Ț: 'T' })[letter] ?? letter);

function printed(block: DraftBlock, notes: Notes): string {
  const words = (text: string) => escapeLine(withReferences(clean(text), notes, escapeInline));
  switch (block.kind) {
    case 'break':
      return breakMark;
    case 'heading':
      return `## ${escapeHeading(clean(block.text))}`;
    case 'paragraph':
      return words(block.text);
    case 'verse':
      return block.texts.map((text) => `> ${words(text)}`).join('\\\n');
    case 'list':
      return block.texts.map((text) => markOf(text) + words(text.replace(itemMark, ''))).join('\n');
    case 'note':
      return `[^${block.label}]: ${words(block.text)}`;
  }
}

/** An item's mark as Markdown has it. */
function markOf(item: string): string {
  const number = /^\d+[.)]/u.exec(item.trim())?.[0];
  return number === undefined ? '- ' : `${number} `;
}
