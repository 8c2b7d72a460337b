import { middle, type Result, type Row, timeOf, toFloor } from '../result.ts';

/** Figures by their unit; what is none of these is counted. */
const units: readonly [unit: (value: number) => string, figures: readonly string[]][] = [
  [
    (ms) => `${ms.toFixed(ms < 50 ? 1 : 0)} ms`,
    ['fcp', 'lcp', 'blocked', 'heading', 'field', 'results', 'keystroke', 'at 95 %'],
  ],
  [(bytes) => `${(bytes / 1000).toFixed(1)} kB`, ['sent', 'vain']],
  [(seconds) => `${seconds.toFixed(1)} s`, ['seconds', 'processor']],
  [(megabytes) => `${megabytes.toFixed(0)} MB`, ['memory']],
  [(shift) => shift.toFixed(3), ['shift']],
];

const shown = (figure: string, value: number): string =>
  Number.isNaN(value)
    ? ''
    : (units.find(([, figures]) => figures.includes(figure))?.[0](value) ?? value.toFixed(0));

/** Everything that was measured, in Markdown: a table for each step under each condition. */
export function tables({ rows }: Result): string {
  const groups = Map.groupBy(rows, ({ step, conditions }) => `${step}, ${conditions}`);
  return [...groups].map(([name, own]) => `**${name}**\n\n${table(own, rows)}`).join('\n\n');
}

function table(own: readonly Row[], all: readonly Row[]): string {
  const figures = [...new Set(own.flatMap(({ rounds }) => Object.keys(rounds[0] ?? {})))];
  const hasFloor = own.some(({ what }) => what === 'floor');
  const head = [
    '',
    ...figures.flatMap((it) => (hasFloor && isTime(own, it) ? [it, '× floor'] : [it])),
  ];
  const lines = own.map((row) => [
    row.state === 'now' ? row.what : `${row.what}, ${row.state}`,
    ...figures.flatMap((figure) => {
      const value = shown(figure, middle(row, figure));
      return hasFloor && isTime(own, figure) ? [value, toFloor(row, all).toFixed(2)] : [value];
    }),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...lines.map(line),
  ].join('\n');
}

const isTime = ([row]: readonly Row[], figure: string) => row && timeOf[row.step] === figure;
