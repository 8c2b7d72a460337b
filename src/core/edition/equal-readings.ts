import type { Emendation } from './essay.ts';

/** Emendations that say the same, in reading order; at least one. */
export type EqualReadings = readonly [Emendation, ...Emendation[]];

/** What an apparatus prints as one item: the same reading for the same source, of one kind, with one note. */
export function equalReadings(emendations: readonly Emendation[]): EqualReadings[] {
  const groups = new Map<string, [Emendation, ...Emendation[]]>();
  for (const it of emendations) {
    const key = JSON.stringify([it.reading, it.source, it.kind, it.note]);
    const known = groups.get(key);
    if (known) known.push(it);
    else groups.set(key, [it]);
  }
  return [...groups.values()];
}
