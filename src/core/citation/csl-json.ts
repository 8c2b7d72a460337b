import { site } from '../../site.ts';
import type { Cited } from './cited.ts';
import { citedId, remarks } from './place.ts';

/**
 * The record as CSL-JSON. Author and date are left out where they are unknown, the day of access always;
 * so is a publisher, whom styles put in the place of an author who is missing.
 */
export function cslJson(cited: Cited): string {
  const { authors = [], published } = cited;
  const date = published?.date;
  const note = remarks(cited).join('; ');
  const item = {
    id: citedId(cited),
    type: 'webpage',
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    title: cited.title,
    'container-title': site.name,
    version: cited.version,
    language: cited.language ?? site.language,
    URL: cited.address,
    ...(cited.section ? { section: cited.section.title } : {}),
    ...(note === '' ? {} : { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
