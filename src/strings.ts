/**
 * Every string of the interface, by part of the site. No number takes a plural in Azerbaijani: “7 nəticə”.
 *
 * A file a part, and used through the namespace, as `strings.essay.contents`, so that a script in the browser
 * brings along no other part’s words.
 */
export * from './strings/about.ts';
export * from './strings/action.ts';
export * from './strings/citation.ts';
export * from './strings/cite.ts';
export * from './strings/edition.ts';
export * from './strings/emendation.ts';
export * from './strings/essay.ts';
export * from './strings/exports.ts';
export * from './strings/faults.ts';
export * from './strings/home.ts';
export * from './strings/licences.ts';
export * from './strings/map.ts';
export * from './strings/names.ts';
export * from './strings/offline.ts';
export * from './strings/parts.ts';
export * from './strings/position.ts';
export * from './strings/provenance.ts';
export * from './strings/search.ts';
export * from './strings/search-field.ts';
export * from './strings/section.ts';
export * from './strings/settings.ts';
export * from './strings/share.ts';
export * from './strings/site.ts';
export * from './strings/source.ts';
