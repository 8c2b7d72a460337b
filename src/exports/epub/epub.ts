import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Address } from '../../core/address.ts';
import type { Essay } from '../../core/edition/essay.ts';
import type { Face } from '../../fonts/face.ts';
import * as strings from '../../strings.ts';
import { element, xmlDocument } from '../xml.ts';
import { colophonPage } from './colophon-page.ts';
import { correctionsPage } from './corrections-page.ts';
import { navigationPage } from './navigation-page.ts';
import { ncx } from './ncx.ts';
import { packageDocument } from './package-document.ts';
import { bookStyle } from './style.ts';
import { type BookFigure, textPage } from './text-page.ts';
import { type BookPage, xhtml } from './xhtml.ts';

/** What a book is made of besides the essay. */
export interface BookParts {
  /** PNG. */
  readonly cover: Uint8Array;
  /** The essay's pictures as JPEG, under their names in the book. */
  readonly pictures?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly font: Face;
  /** A picture that the edition adds to sections of the essay, and its bytes as PNG. */
  readonly figure?: (BookFigure & { readonly bytes: Uint8Array }) | undefined;
  /** The day on which the words were last changed, as `2026-11-23`. */
  readonly modified: string;
  /** Pages after the text and its corrections, such as an index of names. */
  readonly appendices?: readonly BookPage[];
}

/** The essay as an EPUB 3, the same bytes whenever and wherever it is made. */
export function epub(essay: Essay, parts: BookParts, absolute: Address): Uint8Array<ArrayBuffer> {
  const corrections = correctionsPage(essay);
  const content = [
    textPage(essay, parts.figure),
    ...(corrections ? [corrections] : []),
    ...(parts.appendices ?? []),
    colophonPage(essay, absolute),
  ];
  const pages = [coverPage(essay), navigationPage(essay, content), ...content];
  const { figure } = parts;
  const pictures = [
    ...(parts.pictures ?? []).map((picture) => ({ ...picture, type: 'image/jpeg' })),
    ...(figure ? [{ name: figure.file, type: 'image/png', bytes: figure.bytes }] : []),
  ];
  const font = `fonts/${parts.font.name}`;
  const plainFont = font.replace(/woff2$/u, 'ttf');
  const files = [
    { id: 'cover-image', href: 'cover.png', type: 'image/png', properties: 'cover-image' },
    { id: 'style', href: 'style.css', type: 'text/css' },
    { id: 'font', href: font, type: 'font/woff2' },
    { id: 'font-ttf', href: plainFont, type: 'font/ttf' },
    { id: 'ncx', href: 'toc.ncx', type: 'application/x-dtbncx+xml' },
    ...pictures.map(({ name, type }, at) => ({ id: `picture-${at + 1}`, href: name, type })),
  ];
  const zip = zipSync(
    {
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(container),
      'EPUB/package.opf': strToU8(packageDocument(essay, pages, files, parts.modified, absolute)),
      ...Object.fromEntries(
        pages.map((page): [string, Zippable[string]] => [
          `EPUB/${page.name}.xhtml`,
          strToU8(xhtml(page)),
        ]),
      ),
      'EPUB/style.css': strToU8(bookStyle(parts.font.name)),
      'EPUB/cover.png': [parts.cover, { level: 0 }],
      ...Object.fromEntries(
        pictures.map(({ name, bytes }): [string, Zippable[string]] => [
          `EPUB/${name}`,
          [bytes, { level: 0 }],
        ]),
      ),
      [`EPUB/${font}`]: [parts.font.woff2, { level: 0 }],
      [`EPUB/${plainFont}`]: parts.font.sfnt,
      'EPUB/toc.ncx': strToU8(ncx(essay, content, absolute)),
    },
    { mtime: localDay(parts.modified), level: 5 },
  );
  return new Uint8Array(zip);
}

/** A day as local time, for that is what a ZIP writes down. */
function localDay(text: string): Date {
  const [year = 2000, month = 1, day = 1] = text.split('-').map(Number);
  return new Date(year, month - 1, day);
}

const container = xmlDocument(
  element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', {
        'full-path': 'EPUB/package.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ),
  ),
);

function coverPage(essay: Essay): BookPage {
  const image = element('img', { src: 'cover.png', alt: essay.title.text, role: 'doc-cover' });
  return {
    name: 'cover',
    title: strings.exports.cover,
    type: 'cover',
    body: element('div', { class: 'cover' }, image),
  };
}
