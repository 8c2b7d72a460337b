import * as strings from '../../strings.ts';
import type { Emendation, Essay } from './essay.ts';
import { leafName } from './leaf-name.ts';

/** Where an emended reading stands, as lists of emendations name it. */
export interface EmendedPlace {
  /** In a row of places: `10`, `başlıq`, a heading's words. */
  readonly short: string;
  /** By itself: `Abzas 10`. */
  readonly full: string;
  /** The anchor; `null` for the title and what stands below it, which have none. */
  readonly anchor: string | null;
}

/** Names the place of an emendation to readers. */
export function emendedPlace(
  { sections }: Pick<Essay, 'sections'>,
  { block }: Pick<Emendation, 'block'>,
): EmendedPlace {
  const { about } = strings;
  if (block === 'title' || block === 'subtitle')
    return { short: about[block], full: about[block], anchor: null };
  const heading = sections.find((section) => section.heading?.id === block)?.heading;
  if (heading) return { short: heading.text, full: heading.text, anchor: block };
  const full = leafName(block);
  return { short: block.startsWith('p') ? block.slice(1) : full, full, anchor: block };
}
