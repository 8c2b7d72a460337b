import { stringify } from 'yaml';
import { escapeInline, escapeMarkdown, escapeStart } from '../../core/edition/escape-markdown.ts';
import { breakMark } from '../../core/edition/join.ts';
import { type Suspicion, suspicions } from './suspicious.ts';

/** A first version of an essay, made of its source by rule, for an editor to correct. */
export interface Draft {
  /** essay.md. */
  readonly markdown: string;
  /** What was guessed and not read: titles, headings, authors, dates. */
  readonly guesses: readonly string[];
  readonly suspicions: readonly Suspicion[];
}

/** A stretch of the source: lines without an empty one between them. */
interface Stretch {
  readonly lines: readonly string[];
}

type DraftBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'list' | 'verse'; readonly texts: readonly string[] }
  | { readonly kind: 'break' };

/**
 * Drafts essay.md: column lines joined, hyphens at their ends taken out, paragraphs ended where an empty line follows
 * the end of a sentence. A short line by itself that ends no sentence is guessed to be a heading.
 * @param source the extraction, as it is
 */
export function draft(source: string): Draft {
  const lines = source.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const head = headOf(stretchesOf(lines));
  const blocks = blocksOf(head.rest);
  const guesses = [
    head.title === null ? 'no title was found: write one' : `title: ${head.title}`,
    ...head.authors.map((name) => `author: ${name}`),
    ...(head.date === null ? [] : [`date: ${head.date}`]),
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [`heading: ${block.text}`] : [])),
  ];
  const published = head.date === null ? {} : { published: { date: head.date } };
  const frontMatter = stringify(
    {
      title: head.title ?? 'Başlıqsız',
      titleFrom: head.title === null ? 'editor' : 'source',
      ...(head.authors.length > 0 ? { authors: head.authors } : {}),
      ...published,
    },
    { lineWidth: 0 },
  );
  const marks = guesses.map((guess) => `# guessed: ${guess}\n`).join('');
  const body = blocks.map(printed).join('\n\n');
  return {
    markdown: `---\n${marks}${frontMatter}---\n\n${body}\n`,
    guesses,
    suspicions: suspicions(lines),
  };
}

function stretchesOf(lines: readonly string[]): Stretch[] {
  const stretches: { lines: string[] }[] = [];
  let open: { lines: string[] } | null = null;
  for (const line of lines) {
    const isBreak = line.trim() === breakMark;
    // Notes at the foot stand line under line; each is a stretch of its own.
    const isNote = noteStart.test(line) && noteStart.test(open?.lines[0] ?? '');
    if (line.trim() === '' || isBreak || isNote) open = null;
    if (line.trim() === '') continue;
    if (open === null) {
      open = { lines: [] };
      stretches.push(open);
    }
    open.lines.push(line);
    if (isBreak) open = null;
  }
  return stretches;
}

const sentenceEnd = /[.?!…”»"]\)?[\u00b9\u00b2\u00b3\u2070-\u2079]*$/u;
const longestHeading = 90;

/** A line by itself that begins like a sentence and ends none. */
const isHeading = ({ lines }: Stretch): boolean => {
  const text = joined(lines);
  return (
    lines.length <= 2 &&
    text.length <= longestHeading &&
    /^[\p{Lu}\p{N}“«]/u.test(text) &&
    !/[-,:;–—]$/u.test(text) &&
    !sentenceEnd.test(text)
  );
};

const dateForms = [
  /\b(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})\b/u,
  /\b(?<day>\d{1,2}) (?<name>\p{L}+) (?<year>\d{4})/u,
];
const months = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(
  ' ',
);

/** `1994-05-12` of a line that holds little but a date. */
function dateOf(text: string): string | null {
  for (const form of dateForms) {
    const found = form.exec(text);
    const { day = '', month, name = '', year = '' } = found?.groups ?? {};
    const number = month ? Number(month) : months.indexOf(name.toLocaleLowerCase('az')) + 1;
    if (!found || number < 1 || number > 12 || text.length > found[0].length + 12) continue;
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}

/** A by-line: two to four words that all begin with a capital. */
const isName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(text);

/** Title, authors and date, as far as lines by themselves before and after the text look like them. */
function headOf(stretches: readonly Stretch[]) {
  const rest = [...stretches];
  const authors: string[] = [];
  let title: string | null = null;
  let date: string | null = null;
  const takes = (stretch: Stretch | undefined): boolean => {
    const texts = stretch?.lines.map((line) => line.trim()) ?? [];
    const told = texts.map((text) => ({ text, day: dateOf(text) }));
    if (texts.length === 0 || told.some(({ text, day }) => day === null && !isName(text)))
      return false;
    for (const { text, day } of told) {
      if (day === null) authors.push(text);
      else date ??= day;
    }
    return true;
  };
  while (rest.length > 2 && takes(rest[0])) rest.shift();
  const [first] = rest;
  if (first && rest.length > 1 && isHeading(first)) {
    title = clean(joined(first.lines));
    rest.shift();
  }
  while (takes(rest[0])) rest.shift();
  while (rest.length > 1 && takes(rest.at(-1))) rest.pop();
  return { title, authors, date, rest };
}

/** Lines put end to end; a hyphen at a line's end splits a word and goes. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .reduce((text, line) => (text.endsWith('-') ? text.slice(0, -1) + line : `${text} ${line}`))
    .replace(/\s+/gu, ' ');

const bullet = /^\s*(?:[-–—•◦▪■●]|\d{1,2}[.)])\s+/u;
const noteStart = /^\s*(?:([¹²³⁰⁴-⁹]+)|\[(\d{1,2})\])\s*/u;

function blocksOf(stretches: readonly Stretch[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const before = blocks.at(-1);
    const isOver = before?.kind !== 'paragraph' || sentenceEnd.test(before.text);
    const next = blockOf(stretch, isOver, at + 1 < stretches.length);
    if (before?.kind === 'paragraph' && next.kind === 'paragraph' && !isOver) {
      const text = joined([before.text, next.text]);
      blocks[blocks.length - 1] = { kind: 'paragraph', text };
    } else blocks.push(next);
  }
  return blocks;
}

function blockOf(stretch: Stretch, begins: boolean, goesOn: boolean): DraftBlock {
  const { lines } = stretch;
  const text = joined(lines);
  if (text === breakMark) return { kind: 'break' };
  if (lines.length > 1 && lines.every((line) => /^\s{2,}\S/u.test(line)))
    return { kind: 'verse', texts: lines.map((line) => line.trim()) };
  const marks = lines.filter((line) => bullet.test(line)).length;
  if (bullet.test(lines[0] ?? '') && (begins || marks > 1))
    return { kind: 'list', texts: itemsOf(lines) };
  if (begins && noteStart.test(text)) return { kind: 'note', text };
  if (begins && goesOn && isHeading(stretch)) return { kind: 'heading', text };
  return { kind: 'paragraph', text };
}

/** Lines from one mark to the next are an item. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (bullet.test(line) || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items.map(joined);
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const figures = (signs: string): string => [...signs].map((sign) => raised.indexOf(sign)).join('');

/** Words as Markdown; a raised figure behind a word is the sign of a note. */
const words = (text: string): string =>
  clean(escapeInline(text)).replace(/(?<=\S)[¹²³⁰⁴-⁹]+/gu, (signs) => `[^${figures(signs)}]`);

/** Characters that look like others, or like nothing, and may not stand in the text. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ')
    .replace(/[șțȘȚ]/gu, (letter) => ({ ș: 'ş', Ș: 'Ş', ț: 't', Ț: 'T' })[letter] ?? letter);

function printed(block: DraftBlock): string {
  switch (block.kind) {
    case 'break':
      return breakMark;
    case 'heading':
      return `## ${clean(escapeMarkdown(block.text))}`;
    case 'paragraph':
      return escapeStart(words(block.text));
    case 'verse':
      return block.texts.map((text) => `> ${words(text)}`).join('\\\n');
    case 'list':
      return block.texts.map((text) => words(marked(text))).join('\n');
    case 'note': {
      const [sign = '', small = '', number = ''] = noteStart.exec(block.text) ?? [];
      return `[^${number || figures(small)}]: ${words(block.text.slice(sign.length))}`;
    }
  }
}

const marked = (text: string): string =>
  text.replace(bullet, (mark) => (/\d/u.test(mark) ? `${mark.trim()} ` : '- '));
