import { writingDirection } from '../../core/edition/writing-direction.ts';
import { site } from '../../site.ts';
import { element, textElement, xmlDocument } from '../xml.ts';

/** A page of the book. */
export interface BookPage {
  /** File name without its ending; also the id in the package. */
  readonly name: string;
  readonly title: string;
  /** What the page is, in EPUB's vocabulary of structure: `bodymatter`, `colophon`… */
  readonly type: string;
  /** The same for assistive technology, in DPUB-ARIA's words: `doc-appendix`… */
  readonly role?: string;
  /** Where it is not the site's: that of the essay. */
  readonly language?: string;
  /** XHTML: the content of the body. */
  readonly body: string;
  /** Properties of its item in the package: `nav`… */
  readonly properties?: string;
}

/** A page as a whole XHTML document. */
export function xhtml({ title, type, role, language = site.language, body }: BookPage): string {
  const languages = { lang: language, 'xml:lang': language, dir: writingDirection(language) };
  const names = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
  };
  const head = element(
    'head',
    {},
    '<meta charset="utf-8"/>',
    textElement('title', title),
    element('link', { rel: 'stylesheet', href: 'style.css' }),
  );
  return xmlDocument(
    '<!DOCTYPE html>',
    element(
      'html',
      { ...names, ...languages },
      head,
      '\n',
      element('body', {}, element('section', { 'epub:type': type, role }, body)),
    ),
  );
}
