import type { Essay } from '../../core/edition/essay.ts';
import type { IndexEntry } from '../../core/names/index-entry.ts';
import { type IndexLine, letters } from '../../core/names/order.ts';
import { references } from '../../core/names/references.ts';
import * as strings from '../../strings.ts';
import { element, escapeXml, textElement } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/**
 * The index of the names and terms that the essay has, each leading to its paragraphs in the book; marked
 * up as the EPUB Indexes specification says.
 */
export function namesPage(essay: Essay, entries: readonly IndexEntry[]): BookPage | null {
  const own = entries.filter(({ byEssay }) => byEssay.has(essay.slug));
  if (own.length === 0) return null;
  const title = strings.site.index;
  const items = letters(own)
    .flatMap(({ lines }) => lines)
    .map((line) => element('li', attributes(line), ...content(line, essay)));
  const list = { class: 'index', 'epub:type': 'index-entry-list' };
  const body = [textElement('h1', title), element('ul', list, '\n', items.join('\n'), '\n')];
  return { name: 'gosterici', title, type: 'index', body: body.join('\n') };
}

const attributes = ({ entry }: IndexLine) => ({ 'epub:type': 'index-entry', id: entry?.id });

function content({ title, entry, target }: IndexLine, essay: Essay): string[] {
  const short = entry?.abbreviation ? ` (${entry.abbreviation})` : '';
  const term = textElement('span', title, { 'epub:type': 'index-term' });
  if (target) {
    const there = { href: `#${target.id}`, 'epub:type': 'index-xref-preferred' };
    return [term, escapeXml(`, ${strings.names.see} `), textElement('a', target.title, there)];
  }
  const places = references(entry, [essay])
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ id, number }) =>
      textElement('a', number, { href: `metn.xhtml#${id}`, 'epub:type': 'index-locator' }),
    );
  return [term, escapeXml(`${short} `), places.join(', ')];
}
