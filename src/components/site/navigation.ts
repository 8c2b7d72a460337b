import { addresses } from '../../site.ts';
import * as strings from '../../strings.ts';

/** The pages that a reader can go to from anywhere. */
export const navigation = [
  { path: addresses.index, label: strings.site.index },
  { path: addresses.map, label: strings.site.map },
  { path: addresses.about, label: strings.site.about },
] as const;
