import type { Emendation, Essay, Paragraph } from '../../core/edition/essay.ts';
import { runs } from '../../core/edition/runs.ts';
import { type SectionTree, sectionTree } from '../../core/edition/section-parts.ts';
import { bracketed, shownTitle } from '../brackets.ts';
import { element, escapeXml, textElement } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/** The essay itself. Every section, paragraph and emended reading keeps its anchor. */
export function textPage(essay: Essay): BookPage {
  const [lead] = essay.sections;
  const title =
    essay.title.from === 'editor'
      ? escapeXml(shownTitle(essay))
      : emended(essay.title.text, essay.title.emendations);
  const body = [
    element('h1', {}, title),
    ...paragraphs(lead?.paragraphs ?? []),
    ...sectionTree(essay).map(section),
  ];
  return { name: 'metn', title: essay.title.text, type: 'bodymatter', body: body.join('\n') };
}

function section({ heading, paragraphs: [first, ...rest], parts }: SectionTree): string {
  const opening = first?.afterBreak ? `${breakRule}\n` : '';
  const unbroken = first ? [{ ...first, afterBreak: false }] : [];
  const content = element(
    'section',
    { id: heading.id, 'aria-labelledby': `${heading.id}.h` },
    '\n',
    textElement(`h${heading.depth}`, bracketed(heading.text), { id: `${heading.id}.h` }),
    '\n',
    [...paragraphs([...unbroken, ...rest]), ...parts.map(section)].join('\n'),
    '\n',
  );
  return opening + content;
}

const breakRule = element('hr');

const paragraphs = (all: readonly Paragraph[]): string[] =>
  all.flatMap(({ id, number, afterBreak, text, emendations }) => [
    ...(afterBreak ? [breakRule] : []),
    element('p', { id, 'data-n': number }, emended(text, emendations)),
  ]);

const emended = (text: string, emendations: readonly Emendation[]): string =>
  runs(text, emendations)
    .map((run) =>
      run.range ? textElement('span', run.text, { id: run.range.id }) : escapeXml(run.text),
    )
    .join('');
