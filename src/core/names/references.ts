import type { Essay } from '../edition/essay.ts';
import type { IndexEntry } from './index-entry.ts';
import type { Occurrence } from './occurrence.ts';

/** The paragraphs of one essay that an entry stands in: `II 3, 10`. */
export interface Reference {
  readonly essay: Essay;
  /** The essay's number among the essays, in Roman figures. */
  readonly numeral: string;
  readonly paragraphs: readonly Occurrence['paragraph'][];
}

const figures: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → `IV`; whole numbers from 1. */
export function roman(number: number): string {
  const [value, figure] = figures.find(([it]) => it <= number) ?? [];
  return value && figure ? figure + roman(number - value) : '';
}

/** Where an entry stands, essay by essay, each paragraph once. */
export function references(entry: IndexEntry, essays: readonly Essay[]): Reference[] {
  return essays.flatMap((essay, index) => {
    const places = entry.byEssay.get(essay.slug) ?? [];
    const paragraphs = new Set(places.map(({ paragraph }) => paragraph));
    return places.length > 0
      ? [{ essay, numeral: roman(index + 1), paragraphs: [...paragraphs] }]
      : [];
  });
}
