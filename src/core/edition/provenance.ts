import * as strings from '../../strings.ts';
import { capitalised } from '../azerbaijani/letters.ts';
import type { Publication } from './essay.ts';

/** What is known of where a text comes from; what is not given is unknown. */
export interface Known {
  /** `Qəzet yazısı`. */
  readonly kind: string | null;
  /** As printed. */
  readonly authors: readonly string[];
  readonly published: Publication;
}

/**
 * One line that says what kind of text this is, who wrote it, where and when it came out, and which of these
 * nobody knows. Nothing is guessed.
 */
export function provenance({ kind, authors, published }: Known): string {
  const { unknown, unknownParts } = strings.provenance;
  const parts = {
    author: authors.join(', '),
    place: [
      published.in,
      published.place,
      published.pages && strings.citation.pages(published.pages),
    ]
      .filter(Boolean)
      .join(', '),
    date: published.date === undefined ? '' : strings.citation.printed(published.date),
  };
  const missing = (['author', 'place', 'date'] as const)
    .filter((part) => parts[part] === '')
    .map((part) => unknownParts[part]);
  const said = missing.length === 0 ? '' : unknown(missing);
  const line = [kind ?? '', parts.author, parts.place, parts.date, said].filter(Boolean);
  return capitalised(line.join(' · '));
}
