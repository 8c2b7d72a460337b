import type { Address } from '../../core/address.ts';
import type { Essay } from '../../core/edition/essay.ts';
import { sentences, statement } from '../../core/edition/statement.ts';
import { addresses } from '../../site.ts';
import * as strings from '../../strings.ts';
import { element, escapeXml, textElement } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/** What the edition is, what is unknown, which version this is, and whose the rights are. */
export function colophonPage(essay: Essay, absolute: Address): BookPage {
  const { edition, exports } = strings;
  const { title, headings, brackets, source, unknown, proof } = statement(essay);
  const said = [title, sentences(headings, brackets), source, unknown, proof].flatMap((text) =>
    text === null || text === '' ? [] : [text],
  );
  const whole = absolute(addresses.essay(essay.slug));
  const about = absolute(addresses.about);
  const body = [
    textElement('h1', exports.colophon),
    textElement('p', edition.publisher),
    element('p', {}, escapeXml(`${exports.address}: `), textElement('a', whole, { href: whole })),
    textElement('p', `${exports.version}: ${essay.version}`),
    ...said.map((text) => textElement('p', text)),
    element('p', {}, textElement('a', strings.site.about, { href: about })),
    textElement('p', edition.rights),
    textElement('p', exports.face),
  ];
  return {
    name: 'nesr',
    title: exports.colophon,
    type: 'colophon',
    role: 'doc-colophon',
    body: body.join('\n'),
  };
}
