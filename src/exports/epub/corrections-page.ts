import { emendedPlace } from '../../core/edition/emended-place.ts';
import { type EqualReadings, equalReadings } from '../../core/edition/equal-readings.ts';
import type { Essay } from '../../core/edition/essay.ts';
import * as strings from '../../strings.ts';
import { element, escapeXml, textElement } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/** Every place where the editor touched the text, as the site's apparatus prints them, each leading to it. */
export function correctionsPage(essay: Essay): BookPage | null {
  const { emendations } = essay;
  if (emendations.length === 0) return null;
  const title = strings.essay.corrections;
  const body = [
    textElement('h1', title),
    textElement('p', strings.edition.principle),
    element(
      'ul',
      { class: 'index' },
      '\n',
      ...equalReadings(emendations).map((it) => item(it, essay)),
    ),
  ];
  return {
    name: 'duzelisler',
    title,
    type: 'appendix',
    role: 'doc-appendix',
    body: body.join('\n'),
  };
}

function item(group: EqualReadings, essay: Essay): string {
  const { emendation } = strings;
  const [{ reading, source, kind, note }] = group;
  const explained = [emendation.kinds[kind], ...(note === null ? [] : [note])].join('. ');
  const places = group.map((it) => {
    const { short, full } = emendedPlace(essay, it);
    return textElement('a', short, { href: `metn.xhtml#${it.id}`, 'aria-label': full });
  });
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
