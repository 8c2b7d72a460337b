import type { Address } from '../core/address.ts';
import type { Essay } from '../core/edition/essay.ts';
import { firstWords } from '../core/edition/leaves.ts';
import { opening } from '../core/edition/reading.ts';
import { addresses, site } from '../site.ts';
import * as strings from '../strings.ts';
import { printBlocks } from './blocks.ts';
import { bracketed } from './brackets.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** The day of the edition, for Atom demands a date and the essays have none. */
const updated = `${site.released}T00:00:00Z`;

/** As many as a reader can have missed; the essays that were added last stand last. */
const most = 50;

/** The Atom feed (RFC 4287), with the essays in full. The author, who is unknown, is left to the feed. */
export function atomFeed(essays: readonly Essay[], absolute: Address): string {
  const home = absolute(addresses.home);
  const parts = [
    textElement('id', home),
    textElement('title', site.name),
    textElement('subtitle', strings.site.line),
    textElement('updated', updated),
    element('author', {}, textElement('name', strings.edition.publisher)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: absolute(addresses.feed) }),
    element('link', { rel: 'alternate', type: 'text/html', href: home }),
    textElement('icon', absolute(addresses.icon.sized(192))),
    textElement('rights', strings.site.rights),
    ...essays.slice(-most).map((essay) => entry(essay, absolute)),
  ];
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language };
  return xmlDocument(element('feed', root, '\n', parts.join('\n'), '\n'));
}

function entry(essay: Essay, absolute: Address): string {
  const { slug, title } = essay;
  const address = absolute(addresses.essay(slug));
  const parts = [
    textElement('id', address),
    textElement('title', title.text),
    textElement('updated', updated),
    element('author', {}, textElement('name', strings.edition.author)),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    textElement('summary', opening(firstWords(essay), 160)),
    textElement('content', html(essay), { type: 'html', 'xml:base': address }),
  ];
  return element('entry', {}, '\n', parts.join('\n'), '\n');
}

/** The whole essay as HTML, its paragraphs under their anchors; the entry has its title already. */
function html(essay: Essay): string {
  const { edition } = strings;
  const blocks = printBlocks(essay, {
    title: () => '',
    break: () => '<hr>',
    heading: ({ id, depth, text }) => textElement(`h${depth}`, bracketed(text), { id }),
    paragraph: ({ id, text }) => textElement('p', text, { id }),
  });
  const note = textElement('p', `${edition.headings} ${edition.brackets} ${edition.unknown}`);
  return [...blocks, '<hr>', note].join('\n').trimStart();
}
