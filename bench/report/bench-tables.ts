import { firstFlightBytes } from '../first-flight.ts';
import { type BenchResult, kindsSent, ratioToFloor } from '../result.ts';
import { kilobytes, milliseconds, table, times } from './table.ts';

/** Everything measured, for the screen. */
export function benchTables(result: BenchResult): string {
  return [...result.loads.map(loadTable), searchTable(result), flightTable(result)].join('\n\n');
}

function loadTable(load: BenchResult['loads'][number]): string {
  const sent = kindsSent(load);
  const head = ['', 'FCP', 'LCP', 'to floor', 'CLS', 'TBT', 'requests', 'sent', ...sent, 'nodes'];
  const rows = load.pages.map((page) => [
    page.name,
    milliseconds(page.fcp),
    milliseconds(page.lcp),
    times(ratioToFloor(load, page)),
    page.cls.toFixed(3),
    milliseconds(page.tbt),
    String(page.requests),
    kilobytes(page.bytes),
    ...sent.map((kind) => (page.byKind[kind] === 0 ? '·' : kilobytes(page.byKind[kind]))),
    String(page.nodes),
  ]);
  return `${load.name}: ${load.about}\n\n${table(head, rows)}`;
}

function searchTable({ search }: BenchResult): string {
  const { query, first, keystroke } = search;
  const rows = [
    ['from the wish to the results', milliseconds(first.results), kilobytes(first.bytes)],
    ['Pagefind’s files alone, at once', milliseconds(first.files), kilobytes(first.fileBytes)],
    ['  ratio', times(first.results / first.files), ''],
    ['Pagefind as it comes', milliseconds(first.stock), ''],
    ['  ratio', times(first.results / first.stock), ''],
    [`keystroke to results, median of ${keystroke.count}`, `${keystroke.results.p50} ms`, ''],
    ['  95th percentile', `${keystroke.results.p95} ms`, ''],
    ['  work of the main thread, median', `${keystroke.work.p50} ms`, ''],
    ['  95th percentile', `${keystroke.work.p95} ms`, ''],
  ];
  return `search on the slow phone: “${query}” with an empty cache; keystrokes with the processor slowed\n\n${table(
    ['', 'time', 'sent'],
    rows,
  )}`;
}

function flightTable({ firstFlight }: BenchResult): string {
  const { whole, ...parts } = firstFlight;
  const share = (bytes: number) => `${((bytes / firstFlightBytes) * 100).toFixed(0)} %`;
  const rows = Object.entries(parts).map(([name, bytes]) => [name, String(bytes), share(bytes)]);
  const room = firstFlightBytes - whole;
  return `the essay’s HTML in the first flight of a connection (${firstFlightBytes} bytes)\n\n${table(
    ['', 'bytes', ''],
    [...rows, ['room left', String(room), share(room)]],
  )}`;
}
