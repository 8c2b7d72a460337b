import type { Essay } from '../../core/edition/essay.ts';
import { type SectionTree, sectionTree } from '../../core/edition/section-parts.ts';
import * as strings from '../../strings.ts';
import { shownHeading } from '../brackets.ts';
import { element, textElement } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/** The book's contents, which reading systems show as their own, and its landmarks. */
export function navigationPage(essay: Essay, pages: readonly BookPage[]): BookPage {
  const title = strings.essay.contents;
  const entries = pages.map((page) =>
    entry(page.title, `${page.name}.xhtml`, page.name === 'metn' ? sectionTree(essay) : []),
  );
  const toc = element(
    'nav',
    { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' },
    textElement('h1', title),
    element('ol', {}, '\n', ...entries),
  );
  const landmarks = element(
    'nav',
    { 'epub:type': 'landmarks', hidden: 'hidden' },
    textElement('h2', strings.site.menu),
    element(
      'ol',
      {},
      landmark('toc', title, 'nav.xhtml'),
      landmark('bodymatter', essay.title.text, 'metn.xhtml'),
    ),
  );
  return {
    name: 'nav',
    title,
    type: 'frontmatter',
    body: `${toc}\n${landmarks}`,
    properties: 'nav',
  };
}

function entry(title: string, href: string, parts: readonly SectionTree[]): string {
  const inner = parts.map(({ heading, parts: deeper }) =>
    entry(shownHeading(heading), `metn.xhtml#${heading.id}`, deeper),
  );
  const list = inner.length > 0 ? element('ol', {}, '\n', ...inner) : '';
  return `${element('li', {}, textElement('a', title, { href }), list)}\n`;
}

const landmark = (type: string, title: string, href: string): string =>
  element('li', {}, textElement('a', title, { 'epub:type': type, href }));
