import type { Address } from '../../core/address.ts';
import { type Essay, emendationKinds } from '../../core/edition/essay.ts';
import { wordCount } from '../../core/edition/reading.ts';
import { statement } from '../../core/edition/statement.ts';
import { addresses, site } from '../../site.ts';
import * as strings from '../../strings.ts';
import { element, textElement } from '../xml.ts';
import { editor, editorId } from './tei-ids.ts';

const { edition, emendation, exports } = strings;

/** A language in Azerbaijani, `Azərbaycan dili`, as far as the machine knows it. */
const languageName = (tag: string): string =>
  tag === site.language
    ? strings.exports.language
    : (new Intl.DisplayNames('az', { type: 'language' }).of(tag) ?? tag);
const paragraph = (text: string) => textElement('p', text);

/** The `<teiHeader>`: what is known of the source, what is not, and by which rules the text was made. */
export function teiHeader(essay: Essay, absolute: Address): string {
  return element(
    'teiHeader',
    {},
    '\n',
    element(
      'fileDesc',
      {},
      titleStatement(essay),
      editionStatement(essay),
      publicationStatement(essay, absolute),
      sourceDescription(essay),
    ),
    '\n',
    element('encodingDesc', {}, editorialDeclaration(essay)),
    '\n',
    element(
      'profileDesc',
      {},
      element(
        'langUsage',
        {},
        textElement('language', languageName(essay.language), { ident: essay.language }),
      ),
    ),
    '\n',
  );
}

const authorElements = (authors: readonly string[]): string[] =>
  authors.length > 0
    ? authors.map((name) => textElement('author', name))
    : [textElement('author', edition.author, { cert: 'unknown' })];

function titleStatement({ title, subtitle, authors }: Essay): string {
  const supplied = title.from === 'editor' ? { resp: editor } : {};
  return element(
    'titleStmt',
    {},
    textElement('title', title.text, { type: 'main', ...supplied }),
    ...(subtitle === null ? [] : [textElement('title', subtitle.text, { type: 'sub' })]),
    ...authorElements(authors),
    element(
      'respStmt',
      { 'xml:id': editorId },
      textElement('resp', edition.responsibility),
      textElement('orgName', site.name),
    ),
  );
}

function editionStatement(essay: Essay): string {
  const words = wordCount(essay);
  const stated = `${edition.publisher}; ${exports.version}: ${essay.version}`;
  return (
    element('editionStmt', {}, textElement('edition', stated, { n: essay.version })) +
    element('extent', {}, textElement('measure', `${words} söz`, { unit: 'word', quantity: words }))
  );
}

function publicationStatement({ slug }: Essay, absolute: Address): string {
  return element(
    'publicationStmt',
    {},
    textElement('publisher', site.name),
    textElement('date', site.released, { when: site.released }),
    textElement('idno', absolute(addresses.essay(slug)), { type: 'URL' }),
    element('availability', { status: 'unknown' }, paragraph(edition.rights)),
  );
}

function sourceDescription(essay: Essay): string {
  const { title, authors, published } = essay;
  const { source, unknown } = statement(essay);
  const notes = [source, unknown].flatMap((text) => (text === null ? [] : [paragraph(text)]));
  const { date, place, pages, url } = published;
  return element(
    'sourceDesc',
    {},
    element(
      'bibl',
      {},
      ...(title.from === 'source' ? [textElement('title', title.text)] : []),
      ...authorElements(authors),
      ...(published.in === undefined ? [] : [textElement('title', published.in, { level: 'j' })]),
      ...(place === undefined ? [] : [textElement('pubPlace', place)]),
      date === undefined
        ? textElement('date', edition.date, { cert: 'unknown' })
        : textElement('date', date, { when: date }),
      ...(pages === undefined ? [] : [textElement('biblScope', pages, { unit: 'page' })]),
      ...(url === undefined ? [] : [textElement('idno', url, { type: 'URL' })]),
      element('note', {}, ...notes),
    ),
  );
}

function editorialDeclaration(essay: Essay): string {
  const kinds = emendationKinds.map((kind) =>
    textElement('item', emendation.kinds[kind], { n: kind }),
  );
  const { headings, proof } = statement(essay);
  const sourced = [
    element(
      'correction',
      { method: 'markup', status: 'high' },
      paragraph(edition.principle),
      ...(proof === null ? [] : [paragraph(proof)]),
      element('p', {}, element('list', { type: 'kinds' }, ...kinds)),
    ),
    element('hyphenation', { eol: 'none' }, paragraph(edition.hyphenation)),
    element('segmentation', {}, paragraph(edition.segmentation)),
  ];
  const said = [
    ...(essay.source === null ? [element('correction', {}, paragraph(edition.digital))] : sourced),
    ...(headings === null ? [] : [element('interpretation', {}, paragraph(headings))]),
  ];
  return element('editorialDecl', {}, ...said);
}
