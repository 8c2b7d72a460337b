import type { Block, Emendation, Essay } from '../../core/edition/essay.ts';
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
    ...blocks(lead?.blocks ?? []),
    ...sectionTree(essay).map(section),
  ];
  return { name: 'metn', title: essay.title.text, type: 'bodymatter', body: body.join('\n') };
}

function section({ heading, afterBreak, blocks: own, parts }: SectionTree): string {
  const opening = afterBreak ? `${breakRule}\n` : '';
  const content = element(
    'section',
    { id: heading.id, 'aria-labelledby': `${heading.id}.h` },
    '\n',
    textElement(`h${heading.depth}`, bracketed(heading.text), { id: `${heading.id}.h` }),
    '\n',
    [...blocks(own), ...parts.map(section)].join('\n'),
    '\n',
  );
  return opening + content;
}

const breakRule = element('hr');

const blocks = (all: readonly Block[]): string[] =>
  all.flatMap(({ kind, texts }) =>
    kind === 'break'
      ? [breakRule]
      : texts.map(({ id, number, text, emendations }) =>
          element('p', { id, 'data-n': number }, emended(text, emendations)),
        ),
  );

const emended = (text: string, emendations: readonly Emendation[]): string =>
  runs(text, emendations)
    .map((run) =>
      run.range ? textElement('span', run.text, { id: run.range.id }) : escapeXml(run.text),
    )
    .join('');
