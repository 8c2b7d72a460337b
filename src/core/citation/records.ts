import { bibtex } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** The records for reference managers, by the ending of their files. */
export const records = {
  bib: { type: 'application/x-bibtex', label: 'BibTeX', make: bibtex },
  ris: { type: 'application/x-research-info-systems', label: 'RIS', make: ris },
  json: { type: 'application/vnd.citationstyles.csl+json', label: 'CSL-JSON', make: cslJson },
} as const satisfies Record<
  string,
  { type: string; label: string; make: (cited: Cited) => string }
>;

export type RecordKind = keyof typeof records;
