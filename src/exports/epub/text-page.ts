import { softHyphenated } from '../../core/azerbaijani/soft-hyphens.ts';
import type { Essay, Heading, Section } from '../../core/edition/essay.ts';
import { provenance } from '../../core/edition/provenance.ts';
import { type SectionTree, sectionTree } from '../../core/edition/section-parts.ts';
import * as strings from '../../strings.ts';
import { bracketed, shownTitle } from '../brackets.ts';
import {
  firstReference,
  type XhtmlForm,
  xhtmlBlock,
  xhtmlNote,
  xhtmlWords,
} from '../xhtml-blocks.ts';
import { element, escapeXml, textElement } from '../xml.ts';
import { pictureName } from './picture.ts';
import type { BookPage } from './xhtml.ts';

/** A picture that the edition adds to sections of the essay, by their ids. */
export interface BookFigure {
  readonly file: string;
  readonly sections: ReadonlySet<string>;
  readonly alt: string;
  readonly caption: string;
}

const figureOf = ({ file, alt, caption }: BookFigure): string =>
  element('figure', {}, element('img', { src: file, alt }), textElement('figcaption', caption));

/** The essay itself. Every section, leaf and emended reading keeps its anchor; notes open where they are referred to. */
export function textPage(essay: Essay, figure?: BookFigure): BookPage {
  const [lead] = essay.sections;
  const form = bookForm(essay);
  const unhyphenated = { ...form, words: (text: string) => text };
  const title =
    essay.title.from === 'editor'
      ? escapeXml(shownTitle(essay))
      : xhtmlWords(essay.title, unhyphenated);
  const subtitle =
    essay.subtitle === null
      ? []
      : [element('p', { class: 'subtitle' }, xhtmlWords(essay.subtitle, unhyphenated))];
  const body = [
    element('h1', {}, title),
    ...subtitle,
    textElement('p', provenance(essay), { class: 'origin' }),
    ...(lead ? content(lead, form) : []),
    ...sectionTree(essay).map((tree) => section(tree, form, figure)),
  ];
  return {
    name: 'metn',
    title: essay.title.text,
    type: 'bodymatter',
    language: essay.language,
    body: body.join('\n'),
  };
}

const breakRule = element('hr');

const bookForm = (essay: Essay): XhtmlForm => ({
  break: breakRule,
  words: essay.language === 'az' ? softHyphenated : (text) => text,
  attributes: ({ kind, number }) => (kind === 'caption' ? {} : { 'data-n': number }),
  emendations: true,
  picture: ({ file }) => pictureName(file),
  reference: (note, id) => {
    const link = { 'epub:type': 'noteref', role: 'doc-noteref', href: `#${note}`, id };
    return element('sup', {}, textElement('a', note.slice(1), link));
  },
  note: ({ id, number }, words) => {
    const back = {
      href: `#${firstReference(essay, id) ?? id}`,
      role: 'doc-backlink',
      'aria-label': strings.exports.back,
    };
    return element(
      'aside',
      { id, 'epub:type': 'footnote', role: 'doc-footnote' },
      element('p', {}, textElement('a', `${number}.`, back), ` ${words}`),
    );
  },
});

function section(tree: SectionTree, form: XhtmlForm, figure?: BookFigure): string {
  const opening = tree.afterBreak ? `${breakRule}\n` : '';
  const { id, depth } = tree.heading;
  const division = element(
    'section',
    { id, 'aria-labelledby': `${id}.h` },
    '\n',
    element(
      `h${depth}`,
      { id: `${id}.h` },
      headingWords(tree.heading, { ...form, words: (text) => text }),
    ),
    '\n',
    [
      ...content(tree, form),
      ...(figure?.sections.has(id) ? [figureOf(figure)] : []),
      ...tree.parts.map((part) => section(part, form, figure)),
    ].join('\n'),
    '\n',
  );
  return opening + division;
}

const headingWords = (heading: Heading, form: XhtmlForm): string =>
  heading.from === 'editor' ? escapeXml(bracketed(heading.text)) : xhtmlWords(heading, form);

const content = ({ blocks, notes }: Pick<Section, 'blocks' | 'notes'>, form: XhtmlForm) => [
  ...blocks.map((block) => xhtmlBlock(block, form)),
  ...notes.map((note) => xhtmlNote(note, form)),
];
