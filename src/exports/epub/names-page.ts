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
  const byId = new Map(own.map((it) => [it.id, it]));
  const items = letters(own)
    .flatMap(({ lines }) => lines)
    .map((line) => element('li', attributes(line), ...content(line, essay, byId)));
  const list = { class: 'index', 'epub:type': 'index-entry-list' };
  const body = [textElement('h1', title), element('ul', list, '\n', items.join('\n'), '\n')];
  return { name: 'gosterici', title, type: 'index', role: 'doc-index', body: body.join('\n') };
}

const attributes = ({ entry }: IndexLine) => ({ 'epub:type': 'index-entry', id: entry?.id });

/** To the entry that a name stands under, or to others that belong to an entry. */
const crossReference = (
  kind: 'preferred' | 'related',
  words: string,
  targets: readonly Pick<IndexEntry, 'id' | 'title'>[],
): string =>
  element(
    'span',
    { 'epub:type': `index-xref-${kind}` },
    escapeXml(`${words} `),
    targets.map(({ id, title }) => textElement('a', title, { href: `#${id}` })).join(', '),
  );

function content(
  { title, entry, target }: IndexLine,
  essay: Essay,
  own: ReadonlyMap<string, IndexEntry>,
): string[] {
  const short = entry?.abbreviation ? ` (${entry.abbreviation})` : '';
  const term = textElement('span', title, { 'epub:type': 'index-term' });
  if (target) {
    return [term, ', ', crossReference('preferred', strings.names.see, [target])];
  }
  const places = references(entry, [essay])
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ id, number }) =>
      textElement('a', number, { href: `metn.xhtml#${id}`, 'epub:type': 'index-locator' }),
    );
  const related = entry.see.flatMap((id) => own.get(id) ?? []);
  const also =
    related.length > 0 ? ['. ', crossReference('related', strings.names.seeAlso, related)] : [];
  return [term, escapeXml(`${short} `), places.join(', '), ...also];
}
