import type { Address } from '../../core/address.ts';
import type { Essay } from '../../core/edition/essay.ts';
import { writingDirection } from '../../core/edition/writing-direction.ts';
import { addresses, site } from '../../site.ts';
import * as strings from '../../strings.ts';
import { element, textElement, xmlDocument } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/** A file of the book that is not a page. */
export interface BookFile {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string;
}

/** The package document: metadata, everything in the book, and the order of reading. */
export function packageDocument(
  essay: Essay,
  pages: readonly BookPage[],
  files: readonly BookFile[],
  /** A day, as `2026-11-23`. */
  modified: string,
  absolute: Address,
): string {
  const items = [
    ...pages.map(({ name, properties }) =>
      item({
        id: name,
        href: `${name}.xhtml`,
        type: 'application/xhtml+xml',
        ...(properties === undefined ? {} : { properties }),
      }),
    ),
    ...files.map(item),
  ];
  const order = pages.map(({ name }) => `${element('itemref', { idref: name })}\n`);
  const spine = { toc: 'ncx', 'page-progression-direction': writingDirection(essay.language) };
  return xmlDocument(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': site.language,
      },
      '\n',
      metadata(essay, modified, absolute),
      '\n',
      element('manifest', {}, '\n', ...items),
      '\n',
      element('spine', spine, '\n', ...order),
      '\n',
    ),
  );
}

const item = ({ id, href, type, properties }: BookFile): string =>
  `${element('item', { id, href, 'media-type': type, properties })}\n`;

/** Author and date of the essay are left out where they are unknown; `modified` is the edition's day. */
function metadata(essay: Essay, modified: string, absolute: Address): string {
  const { edition, exports } = strings;
  const address = absolute(addresses.essay(essay.slug));
  const dublinCore = [
    textElement('dc:identifier', address, { id: 'id' }),
    textElement('dc:title', essay.title.text),
    ...(essay.subtitle === null
      ? []
      : [textElement('dc:title', essay.subtitle.text, { id: 'subtitle' })]),
    ...essay.authors.map((name) => textElement('dc:creator', name)),
    ...(essay.published.date === undefined ? [] : [textElement('dc:date', essay.published.date)]),
    textElement('dc:language', essay.language),
    textElement('dc:publisher', site.name),
    textElement('dc:description', `${edition.publisher}. ${exports.version}: ${essay.version}`),
    textElement('dc:rights', edition.rights),
  ];
  const properties = [
    ['dcterms:modified', `${modified}T00:00:00Z`],
    ['schema:accessMode', 'textual'],
    ['schema:accessMode', 'visual'],
    ['schema:accessModeSufficient', 'textual'],
    ...[
      'alternativeText',
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
    ].map((feature) => ['schema:accessibilityFeature', feature] as const),
    ['schema:accessibilityHazard', 'none'],
    ['schema:accessibilitySummary', exports.accessibility],
  ] as const;
  const refined =
    essay.subtitle === null
      ? []
      : [textElement('meta', 'subtitle', { refines: '#subtitle', property: 'title-type' })];
  const metas = properties.map(([property, value]) => textElement('meta', value, { property }));
  return element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    '\n',
    [...dublinCore, ...refined, ...metas].join('\n'),
    '\n',
  );
}
