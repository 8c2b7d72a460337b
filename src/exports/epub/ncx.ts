import type { Address } from '../../core/address.ts';
import type { Essay } from '../../core/edition/essay.ts';
import { type SectionTree, sectionTree } from '../../core/edition/section-parts.ts';
import { addresses } from '../../site.ts';
import { bracketed } from '../brackets.ts';
import { element, textElement, xmlDocument } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/** The contents as EPUB 2 has them, for reading systems that know no navigation page. */
export function ncx(essay: Essay, pages: readonly BookPage[], absolute: Address): string {
  let order = 0;
  const point = (title: string, src: string, inner: () => string[]): string => {
    order += 1;
    return element(
      'navPoint',
      { id: `n${order}`, playOrder: order },
      element('navLabel', {}, textElement('text', title)),
      element('content', { src }),
      ...inner(),
    );
  };
  const section = ({ heading, parts }: SectionTree): string => {
    const title = heading.from === 'editor' ? bracketed(heading.text) : heading.text;
    return point(title, `metn.xhtml#${heading.id}`, () => parts.map(section));
  };
  const points = pages.map(({ name, title }) =>
    point(title, `${name}.xhtml`, () => (name === 'metn' ? sectionTree(essay).map(section) : [])),
  );
  const uid = { name: 'dtb:uid', content: absolute(addresses.essay(essay.slug)) };
  const root = {
    xmlns: 'http://www.daisy.org/z3986/2005/ncx/',
    version: '2005-1',
    'xml:lang': essay.language,
  };
  return xmlDocument(
    element(
      'ncx',
      root,
      element('head', {}, element('meta', uid)),
      element('docTitle', {}, textElement('text', essay.title.text)),
      element('navMap', {}, ...points),
    ),
  );
}
