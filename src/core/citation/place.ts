import * as strings from '../../strings.ts';
import type { Cited } from './cited.ts';

/** The place in words, `bölmə “Orta dəhliz”, abz. 10`; empty for the essay as a whole. */
export function placeWords({ section, paragraph }: Cited): string {
  const citation = strings.citation;
  return [
    ...(section ? [citation.section(nestedQuotes(section.title))] : []),
    ...(paragraph === undefined ? [] : [citation.paragraph(paragraph)]),
  ].join(', ');
}

/** Quotation marks within a quotation become single ones. */
export const nestedQuotes = (text: string): string =>
  text.replaceAll('“', '‘').replaceAll('”', '’');

/** A name for the record, the same whenever it is made. */
export const citedId = ({ slug, section, paragraph }: Cited): string =>
  ['balans', slug, section?.id, paragraph === undefined ? undefined : `p${paragraph}`]
    .filter((part) => part !== undefined)
    .join('-');

/** What a record has to say besides: the place, and that the title is the editor's. */
export const remarks = (cited: Cited): string[] => {
  const place = placeWords(cited);
  return [...(place === '' ? [] : [place]), ...(cited.supplied ? [strings.edition.title] : [])];
};
