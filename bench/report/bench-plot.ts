import { firstFlightBytes } from '../first-flight.ts';
import { type BenchResult, kindsSent, type Load, ratioToFloor } from '../result.ts';
import { key, stack } from './stack.ts';
import { group, label, line, sheet, tag } from './svg.ts';
import { kilobytes } from './table.ts';

const width = 960;
const margin = 56;
const names = 96;
const plot = width - 2 * margin - names;
const row = 30;

/** One sheet: how near the pages come to the floor, what they send, and what fills the first flight. */
export function benchPlot(result: BenchResult): string {
  const { loads, firstFlight, machine, rounds } = result;
  const slow = loads.at(-1);
  const title = 'How near a page comes to the floor';
  return sheet(
    width,
    824,
    title,
    label(margin, 62, title, 'title'),
    label(margin, 86, `${slow?.about ?? ''}; ${rounds} loads each, taken in turns`),
    slow ? group(margin, 128, paints(slow)) : '',
    slow ? group(margin, 442, sizes(slow)) : '',
    group(margin, 442 + 60 + (slow?.pages.length ?? 0) * row + 24, flight(firstFlight)),
    label(
      margin,
      796,
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
    label(x(floor * 1.1), 10, 'up to 1.10 × the floor', 'right'),
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
      const ratio = at === 0 ? '' : `, ${ratioToFloor(load, page).toFixed(2)} ×`;
      return [
        label(names - 14, y + 4, page.name, 'name'),
        ...page.lcpRuns.map((value) => tag('circle', { cx: x(value), cy: y, r: 3, class: 'run' })),
        line(x(page.lcp), y - 12, x(page.lcp), y + 12, 'mark'),
        label(x(page.lcp) + 8, y - 9, `${page.lcp} ms${ratio}`),
      ];
    }),
  ].join('');
}

function sizes(load: Load): string {
  const most = Math.max(...load.pages.map(({ bytes }) => bytes));
  const room = plot - 130;
  const sent = kindsSent(load);
  return [
    label(0, 0, 'What is sent', 'head'),
    group(0, 22, key(sent)),
    ...load.pages.map((page, at) => {
      const parts = sent.map((kind): [string, number] => [kind, page.byKind[kind]]);
      const { bytes, requests } = page;
      return group(
        0,
        40 + at * row,
        label(names - 14, 14, page.name, 'name'),
        group(names, 0, stack(parts, room / most, 18)),
        label(
          names + (bytes * room) / most + 10,
          14,
          `${kilobytes(bytes)} in ${requests} ${requests === 1 ? 'request' : 'requests'}`,
        ),
      );
    }),
  ].join('');
}

function flight({ whole, ...parts }: BenchResult['firstFlight']): string {
  const scale = plot / firstFlightBytes;
  return [
    label(0, 0, 'What fills the first flight', 'head'),
    group(0, 22, key(Object.entries(parts).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`))),
    group(names, 40, stack(Object.entries(parts), scale, 18)),
    line(names + plot, 34, names + plot, 64, 'rule'),
    label(
      names + plot,
      80,
      `${kilobytes(whole)} of the ${kilobytes(firstFlightBytes)} that a new connection carries at once`,
      'right',
    ),
  ].join('');
}

/** A round number that divides the axis into about six. */
function niceStep(most: number): number {
  const rough = most / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
}
