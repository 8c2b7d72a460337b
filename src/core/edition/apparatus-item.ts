import type { EmendationKind } from './essay.ts';
import type { Place } from './faults.ts';

/** One item of emendations.yaml, as an editor writes it. */
export interface ApparatusItem {
  /** The block it stands in: an anchor, or `title`. */
  readonly in: string;
  readonly reading: string;
  readonly source: string;
  /** Published words right before and after the reading, where it alone is not unique. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly kind: EmendationKind;
  readonly note?: string | undefined;
  /** Where the item stands, for messages. */
  readonly place: Place;
}

/** An item found in the published text: offsets into the whole text. */
export interface LocatedItem extends ApparatusItem {
  readonly start: number;
  readonly end: number;
}
