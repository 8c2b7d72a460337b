import type { Address } from '../core/address.ts';
import { escapeBracketed } from '../core/edition/escape-markdown.ts';
import type { Essay } from '../core/edition/essay.ts';
import { firstWords } from '../core/edition/leaves.ts';
import { opening } from '../core/edition/reading.ts';
import { sentences, statement } from '../core/edition/statement.ts';
import { addresses, site } from '../site.ts';
import * as strings from '../strings.ts';

/** More would be no overview; the sitemap has them all. */
const most = 200;

/** llms.txt: the site for readers that are programs, with the addresses of the essays as Markdown. */
export function llms(essays: readonly Essay[], absolute: Address): string {
  const entry = (essay: Essay) => {
    const { slug, title } = essay;
    const about = opening(firstWords(essay), 160);
    return `- [${escapeBracketed(title.text)}](${absolute(addresses.download(slug, 'md'))}): ${about}`;
  };
  const { edition } = strings;
  const said = essays.map((essay) => {
    const { unknown, headings } = statement(essay);
    return sentences(unknown, headings);
  });
  // What is said of all of them alike; else each essay's file says it.
  const common = new Set(said).size === 1 ? said.slice(0, 1).filter(Boolean) : [];
  return [
    `# ${site.name}`,
    '',
    `> ${strings.home.description}`,
    '',
    sentences(...common, edition.rights),
    '',
    `## ${strings.parts.essays}`,
    '',
    ...essays.slice(0, most).map(entry),
    '',
    `## ${strings.site.about}`,
    '',
    `- [${strings.site.about}](${absolute(addresses.about)}): ${edition.principle}`,
    `- [Atom](${absolute(addresses.feed)})`,
    ...(essays.length > most ? [`- [Sitemap](${absolute(addresses.sitemap)})`] : []),
    '',
  ].join('\n');
}
