import { type EqualReadings, equalReadings } from '../../core/edition/equal-readings.ts';
import type { Essay } from '../../core/edition/essay.ts';
import * as strings from '../../strings.ts';
import { element, escapeXml, textElement } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/** Every place where the editor touched the text, as the site's apparatus prints them, each leading to it. */
export function correctionsPage({ emendations }: Essay): BookPage | null {
  if (emendations.length === 0) return null;
  const title = strings.essay.corrections;
  const body = [
    textElement('h1', title),
    textElement('p', strings.edition.principle),
    element('ul', { class: 'index' }, '\n', ...equalReadings(emendations).map(item)),
  ];
  return {
    name: 'duzelisler',
    title,
    type: 'appendix',
    role: 'doc-appendix',
    body: body.join('\n'),
  };
}

function item(group: EqualReadings): string {
  const { about, essay, emendation } = strings;
  const [{ reading, source, kind, note }] = group;
  const explained = [emendation.kinds[kind], ...(note === null ? [] : [note])].join('. ');
  const places = group.map(({ id, block }) =>
    textElement('a', block === 'title' ? about.title : block.slice(1), {
      href: `metn.xhtml#${id}`,
      'aria-label': block === 'title' ? about.title : essay.paragraph(block.slice(1)),
    }),
  );
  const content = element(
    'li',
    {},
    textElement('b', reading),
    escapeXml(`] ${source} `),
    textElement('small', `— ${explained}`),
    escapeXml(' '),
    places.join(', '),
  );
  return `${content}\n`;
}
