import type { Block, Emendation, Essay, LineSpan, SourcedText } from '../../core/edition/essay.ts';
import { type SectionTree, sectionTree } from '../../core/edition/section-parts.ts';
import { type Attributes, element, escapeXml, textElement } from '../xml.ts';
import { editor } from './tei-ids.ts';

/** The `<text>` of the TEI document: the essay, its source lines and its emendations in place. */
export function teiText(essay: Essay): string {
  const { title } = essay;
  const [lead] = essay.sections;
  const body = element(
    'body',
    {},
    '\n',
    element('head', title.from === 'editor' ? editorial : {}, block(title)),
    '\n',
    element('div', { type: 'lead' }, '\n', ...blocks(lead?.blocks ?? [])),
    '\n',
    ...sectionTree(essay).map(section),
  );
  return element('text', {}, '\n', body, '\n', ...back(essay));
}

const editorial: Attributes = { type: 'editorial', resp: editor };

function section({ heading, afterBreak, blocks: own, parts }: SectionTree): string {
  const opening = afterBreak ? breakMilestone : '';
  const content = element(
    'div',
    { type: 'section', 'xml:id': heading.id },
    '\n',
    textElement('head', heading.text, editorial),
    '\n',
    ...blocks(own),
    ...parts.map(section),
  );
  return `${opening}${content}\n`;
}

/** The break that the source prints as `* * *`. */
const breakMilestone = `${element('milestone', { unit: 'part', rend: 'asterisks' })}\n`;

const blocks = (all: readonly Block[]): string[] =>
  all.flatMap(({ kind, texts }) =>
    kind === 'break'
      ? [breakMilestone]
      : texts.map((it) => `${element('p', { 'xml:id': it.id, n: it.number }, block(it))}\n`),
  );

/** A block's words, with a `<lb/>` where a source line begins and a `<choice>` at each emendation. */
function block({ text, lines, emendations }: SourcedText): string {
  const all = lineBreaks(lines);
  const within = new Map(emendations.map((it) => [it, breaksWithin(it, all)]));
  const taken = new Set([...within.values()].flat());
  const breaks = all.filter((it) => !taken.has(it));
  let from = 0;
  const parts = emendations.flatMap((it) => {
    const before = broken(text.slice(from, it.start), from, breaks);
    const atStart = breaks.filter(({ at }) => at === it.start).map(({ mark }) => mark);
    from = it.end;
    return [before, ...atStart, choice(it, within.get(it) ?? [])];
  });
  return [...parts, broken(text.slice(from), from, breaks)].join('');
}

/** The source lines that begin inside an emended reading. */
function breaksWithin({ start, end, source }: Emendation, breaks: LineBreak[]): LineBreak[] {
  const after = breaks.filter(({ at }) => at > start);
  return source.includes('\n')
    ? after.slice(0, lineEnds(source).length - 1)
    : after.filter(({ at }) => at < end);
}

const lineEnds = (source: string): string[] => source.split(/\s*\n\s*/u);

/**
 * Both readings, with the source's line breaks. Where the line break itself is what was emended, it
 * stands in the source's reading only; elsewhere it is as far from the start in one as in the other.
 */
function choice({ id, start, source, reading, kind, line }: Emendation, within: LineBreak[]) {
  const ownBreak = source.includes('\n');
  const sic = ownBreak
    ? lineEnds(source).map((piece, index) => (within[index - 1]?.mark ?? '') + escapeXml(piece))
    : [broken(source, start, within)];
  return element(
    'choice',
    { 'xml:id': id, n: line },
    element('sic', {}, ...sic),
    element('corr', { resp: editor, type: kind }, broken(reading, start, ownBreak ? [] : within)),
  );
}

interface LineBreak {
  readonly at: number;
  readonly mark: string;
}

/** `break="no"`: the line before ends in a hyphen that only splits a word, which the text leaves out. */
const lineBreaks = (lines: readonly LineSpan[]): LineBreak[] =>
  lines.map(({ line, start }, index) => ({
    at: start,
    mark: element('lb', { n: line, break: lines[index - 1]?.hyphen ? 'no' : undefined }),
  }));

/** A piece of a block that starts at an offset, with the line breaks that fall inside it or at its start. */
function broken(piece: string, offset: number, breaks: readonly LineBreak[]): string {
  let from = 0;
  const parts = breaks
    .filter(({ at }) => at >= offset && at < offset + piece.length)
    .flatMap(({ at, mark }) => {
      const before = escapeXml(piece.slice(from, at - offset));
      from = at - offset;
      return [before, mark];
    });
  return [...parts, escapeXml(piece.slice(from))].join('');
}

/** The editor's notes on single readings, each pointing to its `<choice>`. */
function back({ emendations }: Essay): string[] {
  const notes = emendations.flatMap(({ id, note }) =>
    note === null
      ? []
      : [textElement('note', note, { target: `#${id}`, resp: editor, type: 'editorial' }), '\n'],
  );
  return notes.length > 0 ? [element('back', {}, '\n', ...notes), '\n'] : [];
}
