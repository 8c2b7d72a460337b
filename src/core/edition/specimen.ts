import type { Essay } from './essay.ts';
import { type LinePair, sourceView } from './source-view.ts';

/** A damaged line of an essay's source beside what the edition made of it. */
export interface Specimen {
  readonly essay: Essay;
  readonly line: LinePair;
}

/** Letters of a source line that a phone shows without a second line. */
const longest = 60;

/**
 * The line that shows best what the edition does: as many damaged readings as possible, then a word that the line
 * end splits; the first of the best. `null` where no line has a damaged reading.
 */
export function sourceSpecimen(essays: readonly Essay[]): Specimen | null {
  const lines = essays.flatMap((essay) => sourceView(essay).map((line) => ({ essay, line })));
  const best = Math.max(0, ...lines.map(({ line }) => worth(line)));
  return (best > 0 && lines.find(({ line }) => worth(line) === best)) || null;
}

function worth({ source, begins }: LinePair): number {
  const length = source.reduce((sum, { text }) => sum + text.length, 0);
  const readings = source.filter(({ range }) => range?.kind === 'emended').length;
  if (readings === 0 || length > longest || begins === 'title') return 0;
  return 2 * readings + (source.some(({ range }) => range?.kind === 'hyphen') ? 1 : 0);
}
