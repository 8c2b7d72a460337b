import type { Judgement } from './judge.ts';

/** The measures by class, and of all. */
export function table(judgements: readonly Judgement[]): string {
  const classes = Map.groupBy(judgements, (judgement) => judgement.class);
  const rows = [...classes, ['all', judgements] as const].map(([name, group]) => row(name, group));
  const header = ['class', 'queries', 'success@1', 'success@3', 'MRR', 'recall', 'false positives'];
  return [header, ...rows]
    .map((cells) =>
      cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10))).join(' '),
    )
    .join('\n');
}

function row(name: string, group: readonly Judgement[]): string[] {
  const positive = group.filter(({ negative }) => !negative);
  const mean = (of: (judgement: Judgement) => number) =>
    positive.length === 0
      ? '–'
      : (positive.reduce((sum, it) => sum + of(it), 0) / positive.length).toFixed(3);
  return [
    name,
    String(group.length),
    mean(({ rank }) => (rank === 1 ? 1 : 0)),
    mean(({ rank }) => (rank >= 1 && rank <= 3 ? 1 : 0)),
    mean(({ rank }) => (rank > 0 ? 1 / rank : 0)),
    mean(({ recall }) => recall),
    String(group.filter(({ falsePositive }) => falsePositive).length),
  ];
}
