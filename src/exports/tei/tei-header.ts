import type { Address } from '../../core/address.ts';
import { type Essay, emendationKinds } from '../../core/edition/essay.ts';
import { wordCount } from '../../core/edition/reading.ts';
import { addresses, site } from '../../site.ts';
import * as strings from '../../strings.ts';
import { element, textElement } from '../xml.ts';
import { editor, editorId } from './tei-ids.ts';

const { edition, emendation, exports } = strings;
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
    element('encodingDesc', {}, editorialDeclaration()),
    '\n',
    element(
      'profileDesc',
      {},
      element(
        'langUsage',
        {},
        textElement('language', 'Azərbaycan dili', { ident: site.language }),
      ),
    ),
    '\n',
  );
}

function titleStatement({ title }: Essay): string {
  const supplied = title.from === 'editor' ? { resp: editor } : {};
  return element(
    'titleStmt',
    {},
    textElement('title', title.text, { type: 'main', ...supplied }),
    textElement('author', edition.author, { cert: 'unknown' }),
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

function sourceDescription({ title }: Essay): string {
  return element(
    'sourceDesc',
    {},
    element(
      'bibl',
      {},
      ...(title.from === 'source' ? [textElement('title', title.text)] : []),
      textElement('author', edition.author, { cert: 'unknown' }),
      textElement('date', edition.date, { cert: 'unknown' }),
      element('note', {}, paragraph(edition.source), paragraph(edition.unknown)),
    ),
  );
}

function editorialDeclaration(): string {
  const kinds = emendationKinds.map((kind) =>
    textElement('item', emendation.kinds[kind], { n: kind }),
  );
  return element(
    'editorialDecl',
    {},
    element(
      'correction',
      { method: 'markup', status: 'high' },
      paragraph(edition.principle),
      paragraph(edition.proof),
      element('p', {}, element('list', { type: 'kinds' }, ...kinds)),
    ),
    element('hyphenation', { eol: 'none' }, paragraph(edition.hyphenation)),
    element('segmentation', {}, paragraph(edition.segmentation)),
    element('interpretation', {}, paragraph(edition.headings)),
  );
}
