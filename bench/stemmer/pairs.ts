/** A form and the word that it is of. */
export interface Pair {
  readonly lemma: string;
  readonly form: string;
  /** Word class, the first of UniMorph's tags; empty where none is given. */
  readonly kind: string;
  /** Words derived of each other have one family; a lemma without one is its own. */
  readonly family: string;
  readonly frequency: number;
}

/** Reads tab-separated pairs; without a first line of names, the columns are lemma, form, tags. */
export function readPairs(tsv: string): Pair[] {
  const lines = tsv.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
  const rows = lines.map((line) => line.split('\t'));
  const named = rows[0]?.includes('lemma') ? rows.shift() : undefined;
  const names = named ?? ['lemma', 'form', 'tags'];
  const at = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
  return rows.map((row) => ({
    lemma: at(row, 'lemma'),
    form: at(row, 'form'),
    kind: at(row, 'tags').split(';')[0] ?? '',
    family: at(row, 'family') || at(row, 'lemma'),
    frequency: Number(at(row, 'frequency') || 1),
  }));
}
