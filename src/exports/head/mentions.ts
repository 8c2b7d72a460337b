import type { Thing } from 'schema-dts';
import type { Address } from '../../core/address.ts';
import type { Essay } from '../../core/edition/essay.ts';
import type { NameKind } from '../../core/names/entry.ts';
import type { IndexEntry } from '../../core/names/index-entry.ts';
import { addresses } from '../../site.ts';

const types = {
  person: 'Person',
  place: 'Place',
  state: 'Country',
  organisation: 'Organization',
  document: 'CreativeWork',
} as const satisfies Partial<Record<NameKind, string>>;

/** Whom and what an essay names, as schema.org things; concepts are no things and stay in the index. */
export const mentionsIn = (
  essay: Essay,
  entries: readonly IndexEntry[],
  absolute: Address,
): Thing[] =>
  entries.flatMap(({ id, title: name, kind, byEssay }) =>
    kind !== 'concept' && byEssay.has(essay.slug)
      ? [{ '@type': types[kind], name, url: absolute(addresses.entry(id)) }]
      : [],
  );
