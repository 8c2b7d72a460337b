import type { Emendation, Essay } from '../../core/edition/essay.ts';
import * as strings from '../../strings.ts';
import { element, escapeXml, textElement } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/** Every place where the editor touched the text, each leading to it. */
export function correctionsPage({ emendations }: Essay): BookPage | null {
  if (emendations.length === 0) return null;
  const title = strings.essay.corrections;
  const body = [
    textElement('h1', title),
    textElement('p', strings.edition.principle),
    element('ol', {}, '\n', ...emendations.map(item)),
  ];
  return { name: 'duzelisler', title, type: 'appendix', body: body.join('\n') };
}

function item({ id, block, reading, source, kind, note }: Emendation): string {
  const { about, essay, emendation } = strings;
  const place = block === 'title' ? about.title : essay.paragraph(block.slice(1));
  const explained = [emendation.kinds[kind], ...(note === null ? [] : [note])].join('. ');
  const content = element(
    'li',
    {},
    textElement('a', place, { href: `metn.xhtml#${id}` }),
    ': ',
    textElement('b', reading),
    escapeXml(` ← ${source} `),
    textElement('small', `(${explained})`),
  );
  return `${content}\n`;
}
