import { site } from '../../site.ts';
import * as strings from '../../strings.ts';
import type { Cited } from './cited.ts';
import { citedId, remarks } from './place.ts';

/** The record as RIS, whose lines end in CR LF. */
export function ris(cited: Cited): string {
  const { authors = [], published } = cited;
  const date = published?.date;
  const fields: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['ID', citedId(cited)],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', cited.title],
    ['T2', site.name],
    ...(date === undefined ? [] : risDates(date)),
    ['ET', strings.citation.version(cited.version)],
    ['LA', cited.language ?? site.language],
    ...(cited.section ? [['SE', cited.section.title] as [string, string]] : []),
    ...remarks(cited).map((remark): [string, string] => ['N1', remark]),
    ['UR', cited.address],
    ['ER', ''],
  ];
  return `${fields.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`;
}

/** `1994/05/12/`: year, month and day, each as far as it is known. */
function risDates(date: string): [string, string][] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
  ];
}
