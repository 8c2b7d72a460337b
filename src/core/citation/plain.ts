import { site } from '../../site.ts';
import * as strings from '../../strings.ts';
import { capitalised } from '../azerbaijani/letters.ts';
import type { Cited } from './cited.ts';
import { authorWords, firstPrinted, nestedQuotes, placeWords } from './place.ts';

/**
 * Citations in plain text. Authors stand as printed; where they are unknown they are left out, so that the title
 * comes first. A title of the editor's stands in brackets. The day of access is the reader's to add.
 */
export const plainCitations = {
  /** After APA 7: a work without author begins with its title, one without date says so. */
  apa(cited: Cited): string {
    const citation = strings.citation;
    const place = placeWords(cited);
    const where = place === '' ? '' : `, ${place}`;
    const work = `${title(cited)} (${citation.version(cited.version)})${where}.`;
    const date = `(${apaDate(cited.published?.date)}).`;
    const authors = authorWords(cited);
    const head = authors === '' ? [work, date] : [`${ended(authors)} ${date}`, work];
    return [...head, `${site.name}.`, ...first(cited), cited.address].join(' ');
  },

  /** After the Chicago Manual 17, bibliography form. */
  chicago(cited: Cited, accessed?: string): string {
    const citation = strings.citation;
    const place = placeWords(cited);
    const authors = authorWords(cited);
    const date = cited.published?.date;
    const parts = [
      ...(authors === '' ? [] : [ended(authors)]),
      cited.supplied ? `${title(cited)}.` : `“${closed(nestedQuotes(cited.title))}”`,
      `${site.name}, ${citation.version(cited.version)}.`,
      ...(place === '' ? [] : [`${capitalised(place)}.`]),
      ...first(cited),
      ...(date !== undefined && cited.published?.in === undefined
        ? [`${citation.printed(date)}.`]
        : []),
      ...(accessed === undefined ? [] : [`${citation.accessed(accessed)}.`]),
      `${cited.address}.`,
    ];
    return parts.join(' ');
  },
} as const;

/** `1994`, `1994, may` or `1994, 12 may`. */
function apaDate(date: string | undefined): string {
  if (date === undefined) return strings.citation.undated;
  const [year = ''] = date.split('-');
  const day = strings.citation.printed(date).replace(/ ?\d{4}$/u, '');
  return [year, day].filter(Boolean).join(', ');
}

const first = (cited: Cited): string[] => {
  const words = firstPrinted(cited);
  return words === '' ? [] : [ended(words)];
};

const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

const title = ({ title: words, supplied }: Cited): string => (supplied ? `[${words}]` : words);

/** With a full stop, unless another mark ends it already. */
const closed = (words: string): string => (/[.?!…]$/u.test(words) ? words : `${words}.`);
