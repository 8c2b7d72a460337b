import type { Address, PictureAddress } from '../core/address.ts';
import type { Essay } from '../core/edition/essay.ts';
import { firstWords } from '../core/edition/leaves.ts';
import { otherLanguage } from '../core/edition/other-language.ts';
import { opening } from '../core/edition/reading.ts';
import { sentences, statement } from '../core/edition/statement.ts';
import { addresses, site } from '../site.ts';
import * as strings from '../strings.ts';
import { shownHeading } from './brackets.ts';
import { type XhtmlForm, xhtmlBlock, xhtmlNote } from './xhtml-blocks.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** When an essay was added to the edition, and when its words were last changed: days as `2026-11-23`. */
export interface EssayDays {
  readonly added: string;
  readonly updated: string;
}

/** As many as a reader can have missed. */
const most = 50;

/**
 * The Atom feed (RFC 4287) of the essays that were added or changed last, the newest first, in full. An author who
 * is unknown is left to the feed.
 * @param days by slug; one that is not there yet came out with the edition
 */
export function atomFeed(
  essays: readonly Essay[],
  absolute: Address,
  days: ReadonlyMap<string, EssayDays>,
  picture: PictureAddress,
): string {
  const home = absolute(addresses.home);
  const entries = essays
    .map((essay) => ({ essay, ...daysOf(days.get(essay.slug)) }))
    .sort((a, b) => compare(b.updated, a.updated) || compare(b.added, a.added))
    .slice(0, most);
  const parts = [
    textElement('id', home),
    textElement('title', site.name),
    textElement('subtitle', strings.site.line),
    textElement('updated', instant(entries[0]?.updated ?? site.released)),
    element('author', {}, textElement('name', strings.edition.publisher)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: absolute(addresses.feed) }),
    element('link', { rel: 'alternate', type: 'text/html', href: home }),
    textElement('icon', absolute(addresses.icon.sized(192))),
    textElement('rights', strings.site.rights),
    ...entries.map((it) => entry(it.essay, it.updated, absolute, picture)),
  ];
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language };
  return xmlDocument(element('feed', root, '\n', parts.join('\n'), '\n'));
}

const daysOf = (days: EssayDays | undefined): EssayDays =>
  days ?? { added: site.released, updated: site.released };

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Atom wants an instant; a day is all that is known. */
const instant = (day: string): string => `${day}T00:00:00Z`;

function entry(essay: Essay, updated: string, absolute: Address, picture: PictureAddress): string {
  const { slug, title, authors } = essay;
  const address = absolute(addresses.essay(slug));
  const named = authors.length > 0 ? authors : [strings.edition.author];
  const parts = [
    textElement('id', address),
    textElement('title', title.text),
    textElement('updated', instant(updated)),
    ...named.map((name) => element('author', {}, textElement('name', name))),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    textElement('summary', opening(firstWords(essay), 160)),
    textElement(
      'content',
      html(essay, (file) => picture(slug, file)),
      { type: 'html', 'xml:base': address },
    ),
  ];
  return element('entry', { 'xml:lang': otherLanguage(essay) }, '\n', parts.join('\n'), '\n');
}

/** The whole essay as HTML, its leaves under their anchors; the entry has its title already. */
function html(essay: Essay, picture: (file: string) => string): string {
  const form: XhtmlForm = {
    break: '<hr>',
    emendations: false,
    picture: ({ file }) => picture(file),
    reference: (note, id) =>
      element('sup', {}, textElement('a', note.slice(1), { id, href: `#${note}` })),
    note: ({ id, number }, words) => element('p', { id }, `${number}. ${words}`),
  };
  const sections = essay.sections.flatMap(({ heading, afterBreak, blocks, notes }) => [
    ...(afterBreak ? [form.break] : []),
    ...(heading
      ? [textElement(`h${heading.depth}`, shownHeading(heading), { id: heading.id })]
      : []),
    ...blocks.map((block) => xhtmlBlock(block, form)),
    ...notes.map((note) => xhtmlNote(note, form)),
  ]);
  const subtitle = essay.subtitle ? [textElement('p', essay.subtitle.text)] : [];
  const { headings, brackets, unknown } = statement(essay);
  const said = sentences(headings, brackets, unknown);
  const note = said === '' ? [] : ['<hr>', textElement('p', said)];
  return [...subtitle, ...sections, ...note].join('\n');
}
