import { kinds } from '../browser/traffic.ts';
import { firstFlightBytes } from '../first-flight.ts';
import { type BenchResult, type Load, ratioToFloor } from '../result.ts';
import { stack } from './stack.ts';
import { group, label, line, sheet, tag } from './svg.ts';
import { kilobytes } from './table.ts';

const width = 960;
const margin = 56;
const names = 96;
const plot = width - 2 * margin - names;

/** One sheet: how near the pages come to the floor, what they send, and what fills the first flight. */
export function benchPlot(result: BenchResult): string {
  const { loads, firstFlight, machine, rounds } = result;
  const slow = loads.at(-1);
  const { whole, ...parts } = firstFlight;
  const title = 'How near a page comes to the floor';
  return sheet(
    width,
    860,
    title,
    label(margin, 62, title, 'title'),
    label(margin, 86, `${slow?.about ?? ''}; ${rounds} loads each, taken in turns`),
    slow ? group(margin, 128, paints(slow)) : '',
    slow ? group(margin, 442, sizes(slow)) : '',
    group(
      margin,
      724,
      label(0, 0, 'What fills the first flight', 'head'),
      label(
        0,
        18,
        `${kilobytes(whole)} of the ${kilobytes(firstFlightBytes)} that a new connection carries at once`,
      ),
      group(names, 34, stack(Object.entries(parts), plot / firstFlightBytes, 26)),
      line(names + plot, 28, names + plot, 66, 'rule'),
    ),
    label(
      margin,
      836,
      `${machine.cores} cores, Node ${machine.node}, Chromium ${machine.chromium}`,
    ),
  );
}

/** A row of dots for each page, one a load; the bar is the median, the band what may be added to the floor. */
function paints(load: Load): string {
  const most = Math.max(...load.pages.flatMap(({ lcpRuns }) => lcpRuns));
  const step = niceStep(most);
  const reach = Math.ceil(most / step) * step;
  const x = (value: number) => names + (value / reach) * plot;
  const floor = load.pages[0]?.lcp ?? 0;
  const bottom = 30 + load.pages.length * 40;
  const ticks = Array.from({ length: reach / step + 1 }, (_, at) => at * step);
  return [
    label(0, 0, 'Largest paint', 'head'),
    tag('rect', {
      x: x(floor),
      y: 16,
      width: x(floor * 1.1) - x(floor),
      height: bottom - 16,
      class: 'band',
    }),
    ...ticks.flatMap((value) => [
      line(x(value), 16, x(value), bottom),
      label(x(value), bottom + 18, value === 0 ? '0' : `${value} ms`, 'middle'),
    ]),
    ...load.pages.flatMap((page, at) => {
      const y = 42 + at * 40;
      const ratio = at === 0 ? '' : `${ratioToFloor(load, page).toFixed(2)} ×`;
      return [
        label(names - 14, y + 4, page.name, 'name'),
        ...page.lcpRuns.map((value) => tag('circle', { cx: x(value), cy: y, r: 3, class: 'run' })),
        line(x(page.lcp), y - 12, x(page.lcp), y + 12, 'mark'),
        label(x(page.lcp) + 8, y - 9, `${page.lcp} ms ${ratio}`),
      ];
    }),
  ].join('');
}

function sizes(load: Load): string {
  const most = Math.max(...load.pages.map(({ bytes }) => bytes));
  return [
    label(0, 0, 'What is sent', 'head'),
    ...load.pages.map((page, at) => {
      const y = 18 + at * 44;
      const parts = kinds.map((kind): [string, number] => [kind, page.byKind[kind]]);
      return (
        label(names - 14, y + 14, page.name, 'name') +
        group(names, y, stack(parts, (plot - 150) / most, 18)) +
        label(
          names + (page.bytes * (plot - 150)) / most + 10,
          y + 14,
          `${kilobytes(page.bytes)} in ${page.requests}`,
        )
      );
    }),
  ].join('');
}

/** A round number that divides the axis into about six. */
function niceStep(most: number): number {
  const rough = most / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
}
