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
export const remarks = (cited: Cited): string[] =>
  [placeWords(cited), cited.supplied ? strings.edition.title : '', firstPrinted(cited)].filter(
    (remark) => remark !== '',
  );

/** Where the text was printed first, `İlk dəfə: Qəzet, Bakı, 12 may 1994, s. 4`; empty where no paper is known. */
export function firstPrinted({ published }: Cited): string {
  if (published?.in === undefined) return '';
  const citation = strings.citation;
  const { place, date, pages } = published;
  const parts = [
    published.in,
    place,
    date && citation.printed(date),
    pages && citation.pages(pages),
  ];
  return citation.first(parts.filter(Boolean).join(', '));
}

/** Authors as printed, for a running text. */
export const authorWords = ({ authors = [] }: Cited): string => authors.join(', ');
