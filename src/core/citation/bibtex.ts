import { site } from '../../site.ts';
import * as strings from '../../strings.ts';
import type { Cited } from './cited.ts';
import { citedId, remarks } from './place.ts';

/** The record as BibTeX, in UTF-8. `@misc`, which every BibTeX knows, for a work without author and date. */
export function bibtex(cited: Cited): string {
  const notes = [strings.citation.version(cited.version), ...remarks(cited)];
  const { authors = [], published } = cited;
  const [year, month] = published?.date?.split('-') ?? [];
  const fields = {
    ...(authors.length > 0
      ? { author: authors.map((name) => `{${escaped(name)}}`).join(' and ') }
      : {}),
    title: `{${escaped(cited.title)}}`,
    howpublished: escaped(site.name),
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month: String(Number(month)) }),
    version: cited.version,
    language: cited.language ?? site.language,
    url: cited.address,
    note: escaped(notes.join('; ')),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${citedId(cited)},`, ...lines, '}', ''].join('\n');
}

/** Signs that TeX would read as its own. */
const escaped = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/gu, (sign) =>
    '\\~^'.includes(sign) ? `\\char${sign.charCodeAt(0)}{}` : `\\${sign}`,
  );
