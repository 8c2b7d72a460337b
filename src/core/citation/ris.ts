import { site } from '../../site.ts';
import * as strings from '../../strings.ts';
import type { Cited } from './cited.ts';
import { citedId, remarks } from './place.ts';

/** The record as RIS, whose lines end in CR LF. */
export function ris(cited: Cited): string {
  const fields: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['ID', citedId(cited)],
    ['TI', cited.title],
    ['T2', site.name],
    ['ET', strings.citation.version(cited.version)],
    ['LA', site.language],
    ...(cited.section ? [['SE', cited.section.title] as [string, string]] : []),
    ...remarks(cited).map((remark): [string, string] => ['N1', remark]),
    ['UR', cited.address],
    ['ER', ''],
  ];
  return `${fields.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`;
}
