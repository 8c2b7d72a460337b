import { site } from '../../site.ts';
import * as strings from '../../strings.ts';
import type { Cited } from './cited.ts';
import { nestedQuotes, placeWords } from './place.ts';

/**
 * Citations in plain text. The author is unknown and left out, so the title comes first; a title of the
 * editor's stands in brackets. The day of access is the reader's to add.
 */
export const plainCitations = {
  /** After APA 7: a work without author begins with its title, one without date says so. */
  apa(cited: Cited): string {
    const citation = strings.citation;
    const place = placeWords(cited);
    const where = place === '' ? '' : `, ${place}`;
    const version = citation.version(cited.version);
    return `${title(cited)} (${version})${where}. (${citation.undated}). ${site.name}. ${cited.address}`;
  },

  /** After the Chicago Manual 17, bibliography form. */
  chicago(cited: Cited, accessed?: string): string {
    const citation = strings.citation;
    const place = placeWords(cited);
    const quoted = cited.supplied ? `${title(cited)}.` : `“${closed(nestedQuotes(cited.title))}”`;
    const parts = [
      quoted,
      `${site.name}, ${citation.version(cited.version)}.`,
      ...(place === '' ? [] : [`${capitalised(place)}.`]),
      ...(accessed === undefined ? [] : [`${citation.accessed(accessed)}.`]),
      `${cited.address}.`,
    ];
    return parts.join(' ');
  },
} as const;

const title = ({ title: words, supplied }: Cited): string => (supplied ? `[${words}]` : words);

/** With a full stop, unless another mark ends it already. */
const closed = (words: string): string => (/[.?!…]$/u.test(words) ? words : `${words}.`);

const capitalised = (words: string): string =>
  words.slice(0, 1).toLocaleUpperCase('az') + words.slice(1);
