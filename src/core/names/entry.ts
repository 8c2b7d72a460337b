import type { Place } from '../edition/faults.ts';

/** The kinds of the index, in the order in which a reader meets them. */
export const nameKinds = [
  'person',
  'place',
  'state',
  'organisation',
  'document',
  'concept',
] as const;
export type NameKind = (typeof nameKinds)[number];

/** What a name on the map spreads over: a country or a part of one, a region of several, a sea. */
export type Area = 'land' | 'region' | 'sea';

/** One item of entries.yaml, as an editor writes it. Other entries are named by their titles. */
export interface NameRecord {
  readonly title: string;
  readonly kind: NameKind;
  readonly abbreviation?: string | undefined;
  readonly forms: readonly string[];
  readonly known: readonly string[];
  readonly about?: string | undefined;
  readonly see: readonly string[];
  readonly holds: readonly string[];
  readonly except: readonly Correction[];
  readonly also: readonly Correction[];
  /** Longitude and latitude in degrees. */
  readonly at?: readonly [number, number] | undefined;
  /** What `at` is the middle of, if it is no town. */
  readonly area?: Area | undefined;
  /** Where the item stands, for messages. */
  readonly place: Place;
}

/** A place in the text that an editor decides by hand. */
export interface Correction {
  /** `merkezi-asiya/p9`. */
  readonly in: string;
  readonly words: string;
  /** Published words right before and after, where the words alone are not unique. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly why: string;
}

/** An entry with its address, before its places in the text are known. */
export interface NameEntry extends Omit<NameRecord, 'see' | 'holds'> {
  /** Last part of its address. */
  readonly id: string;
  readonly see: readonly string[];
  readonly holds: ReadonlySet<string>;
}
