import type { Essay } from '../../edition/essay.ts';
import type { IndexEntry } from '../../names/index-of-names.ts';
import { type IndexLine, letters } from '../../names/order.ts';
import { references } from '../../names/references.ts';
import { strings } from '../../strings.ts';
import { element, escapeXml, textElement } from '../xml.ts';
import type { BookPage } from './xhtml.ts';

/** The index of the names and terms that the essay has, each leading to its paragraphs in the book. */
export function namesPage(essay: Essay, entries: readonly IndexEntry[]): BookPage | null {
  const own = entries.filter(({ occurrences }) =>
    occurrences.some((it) => it.essay === essay.slug),
  );
  if (own.length === 0) return null;
  const title = strings.site.index;
  const groups = letters(own).map(({ letter, lines }) =>
    [
      textElement('h2', letter),
      element('ul', { class: 'index' }, '\n', ...lines.map((line) => item(line, essay))),
    ].join('\n'),
  );
  return {
    name: 'gosterici',
    title,
    type: 'index',
    body: [textElement('h1', title), ...groups].join('\n'),
  };
}

function item({ title, entry, target }: IndexLine, essay: Essay): string {
  if (target) {
    const there = textElement('a', target.title, { href: `#${target.id}` });
    return `${element('li', {}, escapeXml(`${title}, ${strings.names.see} `), there)}\n`;
  }
  const short = entry.abbreviation ? ` (${entry.abbreviation})` : '';
  const numbers = references(entry, [essay])
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ id, number }) => textElement('a', number, { href: `metn.xhtml#${id}` }));
  return `${element('li', { id: entry.id }, escapeXml(`${title}${short} `), numbers.join(', '))}\n`;
}
