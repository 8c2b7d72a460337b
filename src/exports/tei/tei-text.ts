import type { PictureAddress } from '../../core/address.ts';
import type {
  Block,
  Emendation,
  Essay,
  Heading,
  InlineRange,
  LineSpan,
  Section,
  SourcedText,
  TextBlock,
} from '../../core/edition/essay.ts';
import { cutAround, nested, type Piece } from '../../core/edition/inline.ts';
import { otherLanguage } from '../../core/edition/other-language.ts';
import { type SectionTree, sectionTree } from '../../core/edition/section-parts.ts';
import { type Attributes, element, escapeXml, textElement } from '../xml.ts';
import { type Cut, carriedOver, continued } from './carried-over.ts';
import { editor, xmlId } from './tei-ids.ts';

/** The `<text>` of the TEI document: the essay, its source lines and its emendations in place. */
export function teiText(whole: Essay, picture: PictureAddress): string {
  const essay = carriedOver(whole);
  const { slug, title, subtitle } = essay;
  const addressOf: AddressOf = (file) => picture(slug, file);
  const [lead] = essay.sections;
  const body = element(
    'body',
    {},
    '\n',
    element('head', title.from === 'editor' ? editorial : {}, words(title)),
    '\n',
    ...(subtitle ? [element('head', { type: 'sub' }, words(subtitle)), '\n'] : []),
    element('div', { type: 'lead' }, '\n', ...(lead ? content(lead, addressOf) : [])),
    '\n',
    ...sectionTree(essay).map((tree) => section(tree, addressOf)),
  );
  return element('text', { 'xml:lang': otherLanguage(essay) }, '\n', body, '\n', ...back(essay));
}

/** The whole address of a picture. */
type AddressOf = (file: string) => string;

const editorial: Attributes = { type: 'editorial', resp: editor };

function section(tree: SectionTree, addressOf: AddressOf): string {
  const opening = tree.afterBreak ? breakMilestone : '';
  const division = element(
    'div',
    { type: 'section', 'xml:id': xmlId(tree.heading.id) },
    '\n',
    heading(tree.heading),
    '\n',
    ...content(tree, addressOf),
    ...tree.parts.map((part) => section(part, addressOf)),
  );
  return `${opening}${division}\n`;
}

const heading = (it: Heading) =>
  it.from === 'editor' ? textElement('head', it.text, editorial) : element('head', {}, words(it));

/** The break that the source prints as `* * *`. */
const breakMilestone = `${element('milestone', { unit: 'part', rend: 'asterisks' })}\n`;

const content = (
  { blocks, notes }: Pick<Section, 'blocks' | 'notes'>,
  addressOf: AddressOf,
): string[] =>
  [...blocks.map((it) => block(it, addressOf)), ...notes.map(note)].map((it) => `${it}\n`);

function block(it: Block, addressOf: AddressOf): string {
  const first = it.kind === 'list' ? it.start : null;
  const texts = it.texts.map((text, at) => leaf(text, first === null ? text.number : first + at));
  switch (it.kind) {
    case 'break':
      return breakMilestone.trimEnd();
    case 'paragraph':
      return texts.join('\n');
    case 'quotation':
      return element('q', { rend: 'block' }, '\n', texts.join('\n'), '\n');
    case 'list':
      return element(
        'list',
        { rend: it.start === null ? 'bulleted' : 'numbered' },
        '\n',
        texts.join('\n'),
        '\n',
      );
    case 'figure':
      return element(
        'figure',
        { 'xml:id': it.id },
        element('graphic', { url: addressOf(it.picture.file) }),
        ...texts,
        ...(it.picture.alt === '' ? [] : [textElement('figDesc', it.picture.alt)]),
      );
  }
}

/** A leaf of a block under its anchor, with its number in the essay or, if its list is numbered, in that. */
function leaf(it: TextBlock, n: string | number): string {
  // A caption has its figure's anchor, which stands there.
  const attributes = it.kind === 'caption' ? {} : { 'xml:id': it.id, n };
  if (it.kind === 'verse') return element('lg', attributes, ...verses(it));
  const names = { paragraph: 'p', quotation: 'p', item: 'item', caption: 'head', note: 'note' };
  return element(names[it.kind], attributes, words(it));
}

const note = (it: TextBlock): string =>
  element('note', { 'xml:id': it.id, n: it.number, place: 'foot' }, words(it));

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The lines of a stanza, each with what stands in it. */
function verses(it: TextBlock): string[] {
  let start = 0;
  return it.text.split('\n').map((text) => {
    const [from, until] = [start, start + text.length];
    start = until + 1;
    const begins = (part: Extent) => part.start >= from && part.start <= until;
    const inside = <Part extends Extent>(parts: readonly Part[]) =>
      parts
        .filter((part) => begins(part) || (part.start < from && part.end > from))
        .map((part) => ({
          ...part,
          start: Math.max(part.start, from) - from,
          end: Math.min(part.end, until) - from,
        }));
    const emendations = it.emendations.flatMap((whole) =>
      inside([whole]).map((part): Cut => {
        const reading = text.slice(part.start, part.end);
        return begins(whole) ? { ...part, reading } : continued(whole, part.end, text);
      }),
    );
    return element(
      'l',
      {},
      words({
        text,
        ranges: inside(it.ranges),
        lines: inside(it.lines.filter(begins)),
        emendations,
      }),
    );
  });
}

type Marked =
  | { readonly kind: 'line'; readonly start: number; readonly end: number; readonly mark: string }
  | {
      readonly kind: 'choice';
      readonly start: number;
      readonly end: number;
      readonly of: Cut;
    }
  | InlineRange;

/** Words with a `<lb/>` where a source line begins, a `<choice>` at each emendation, and what is said of them inline. */
function words({
  text,
  lines,
  emendations,
  ranges = [],
}: Omit<SourcedText, 'emendations'> & {
  readonly emendations: readonly Cut[];
  readonly ranges?: readonly InlineRange[];
}): string {
  const breaks = lineBreaks(lines);
  const within = new Map(emendations.map((it) => [it, breaksWithin(it, breaks)]));
  const taken = new Set([...within.values()].flat());
  const marked: Marked[] = [
    ...breaks.filter((it) => !taken.has(it)),
    ...emendations.map((of): Marked => ({ kind: 'choice', start: of.start, end: of.end, of })),
    ...cutAround(ranges, emendations),
  ];
  return nested(text, marked)
    .map((piece) => written(piece, within))
    .join('');
}

type Within = ReadonlyMap<Emendation, readonly LineBreak[]>;

function written(piece: Piece<Marked>, within: Within): string {
  if (typeof piece === 'string') return escapeXml(piece);
  const { range } = piece;
  const inner = () => piece.pieces.map((it) => written(it, within));
  switch (range.kind) {
    case 'line':
      return range.mark;
    case 'emphasis':
      return element('hi', { rend: 'italic' }, ...inner());
    case 'strong':
      return element('hi', { rend: 'bold' }, ...inner());
    case 'link':
      return element('ref', { target: range.href.replace(/^#(?=\d)/u, '#_') }, ...inner());
    case 'note':
      return element('ptr', { type: 'note', target: `#${range.note}` });
    case 'choice':
      return choice(range.of, within.get(range.of) ?? [], inner());
  }
}

/** The source lines that begin inside an emended reading. */
function breaksWithin({ start, end, source }: Emendation, breaks: LineBreak[]): LineBreak[] {
  const after = breaks.filter((it) => it.start > start);
  return source.includes('\n')
    ? after.slice(0, lineEnds(source).length - 1)
    : after.filter((it) => it.start < end);
}

const lineEnds = (source: string): string[] => source.split(/\s*\n\s*/u);

/**
 * Both readings, with the source's line breaks. Where the line break itself is what was emended, it
 * stands in the source's reading only; elsewhere it is as far from the start in one as in the other.
 * @param inner the reading, when no line of the source begins inside it
 */
function choice(it: Cut, within: readonly LineBreak[], inner: readonly string[]): string {
  const { id, start, source, reading, kind, line, continues } = it;
  const ownBreak = source.includes('\n');
  const sic = ownBreak
    ? lineEnds(source).map((piece, index) => (within[index - 1]?.mark ?? '') + escapeXml(piece))
    : [broken(source, start, within)];
  const corr = ownBreak || within.length === 0 ? inner : [broken(reading, start, within)];
  return element(
    'choice',
    continues ? { prev: `#${id}` } : { 'xml:id': id, n: line },
    element('sic', {}, ...sic),
    element('corr', { resp: editor, type: kind }, ...corr),
  );
}

interface LineBreak {
  readonly kind: 'line';
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** `break="no"`: the line before ends in a hyphen that only splits a word, which the text leaves out. */
const lineBreaks = (lines: readonly LineSpan[]): LineBreak[] =>
  lines.map(({ line, start }, index) => ({
    kind: 'line',
    start,
    end: start,
    mark: element('lb', { n: line, break: lines[index - 1]?.hyphen ? 'no' : undefined }),
  }));

/** A reading that starts at an offset, with the line breaks that fall inside it. */
const broken = (piece: string, offset: number, breaks: readonly LineBreak[]): string =>
  nested(
    piece,
    breaks.map((it) => ({ ...it, start: it.start - offset, end: it.start - offset })),
  )
    .map((it) => (typeof it === 'string' ? escapeXml(it) : it.range.mark))
    .join('');

/** The editor's notes on single readings, each pointing to its `<choice>`. */
function back({ emendations }: Essay): string[] {
  const notes = emendations.flatMap(({ id, note }) =>
    note === null
      ? []
      : [textElement('note', note, { target: `#${id}`, resp: editor, type: 'editorial' }), '\n'],
  );
  return notes.length > 0 ? [element('back', {}, '\n', ...notes), '\n'] : [];
}
