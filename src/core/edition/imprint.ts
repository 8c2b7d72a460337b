import { citation } from '../../strings/citation.ts';
import { lower } from '../azerbaijani/alphabet.ts';
import type { Essay } from './essay.ts';

/**
 * Tells the lines of a source that hold nothing but what the front matter says of the essay: author, newspaper, date,
 * place, pages, in any order and in capitals too, with signs or “və” between them, in quotation marks or not.
 */
export function imprintOf({ authors, published }: Pick<Essay, 'authors' | 'published'>) {
  const said = [
    ...authors,
    ...[published.in, published.place, published.url].flatMap((it) => it ?? []),
    ...pagesOf(published.pages),
    ...datesOf(published.date),
  ]
    .map(plain)
    .sort((a, b) => b.length - a.length);
  return (line: string): boolean => {
    const rest = said.reduce((left, it) => left.replaceAll(it, ' '), plain(line));
    return rest !== plain(line) && !/[\p{L}\p{N}]/u.test(rest.replaceAll(' və ', ' '));
  };
}

const plain = (text: string): string => lower(text).replace(/[“”„«»"]/gu, '');

/** Pages as newspapers print them: `4` is `səh. 4`, `s. 4` or `S.4`. */
function pagesOf(pages: string | undefined): string[] {
  if (pages === undefined) return [];
  return [...['səhifə ', 'səh. ', 'səh.', 's. ', 's.'].map((it) => it + pages), pages];
}

/** A date as newspapers print it: `2021-03-12` is `12 mart 2021-ci il` or `12.03.2021`. */
function datesOf(date: string | undefined): string[] {
  if (date === undefined) return [];
  const [year = '', month, day] = date.split('-');
  const name = month && citation.month(Number(month));
  const years = ['ci', 'cı', 'cu', 'cü'].flatMap((it) => [
    `${year}-${it} il`,
    `${year}-${it} ilin`,
  ]);
  const named = name
    ? [...years, year].map((it) => `${Number(day ?? 0) || ''} ${name} ${it}`.trim())
    : years;
  const figures =
    day && month ? [`${day}.${month}.${year}`, `${Number(day)}.${month}.${year}`] : [];
  return [...named, ...figures, date, ...(month ? [] : [year])];
}
