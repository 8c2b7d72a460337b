import type { Address } from '../core/address.ts';
import type { Essay } from '../core/edition/essay.ts';
import { breakMark } from '../core/edition/join.ts';
import { addresses, site } from '../site.ts';
import * as strings from '../strings.ts';
import { printBlocks } from './blocks.ts';
import { bracketed, shownTitle } from './brackets.ts';

/** The essay as CommonMark with YAML front matter; brackets mark what is the editor's. */
export function markdown(essay: Essay, absolute: Address): string {
  const blocks = printBlocks(essay, {
    title: () => `# ${escaped(shownTitle(essay))}`,
    break: () => breakMark,
    heading: ({ depth, text }) => `${'#'.repeat(depth)} ${escaped(bracketed(text))}`,
    paragraph: ({ text }) => escaped(text),
  });
  return `${[frontMatter(essay, absolute), ...blocks].join('\n\n')}\n`;
}

function frontMatter(essay: Essay, absolute: Address): string {
  const { edition } = strings;
  const fields = {
    title: essay.title.text,
    lang: site.language,
    url: absolute(addresses.essay(essay.slug)),
    publisher: edition.publisher,
    version: essay.version,
    note: [
      ...(essay.title.from === 'editor' ? [edition.title] : []),
      edition.headings,
      edition.brackets,
      edition.unknown,
    ].join(' '),
    rights: edition.rights,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

/** Signs that Markdown would read as its own, anywhere or at the start of a block. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_<]|\](?=[(:[])/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/^(?:[#+~>-]|={2,})/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
