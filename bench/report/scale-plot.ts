import type { ScaleResult } from '../result.ts';
import type { SizeFigures } from '../scale/measure-size.ts';
import { key, stack } from './stack.ts';
import { group, label, line, sheet, tag } from './svg.ts';

const width = 960;
const margin = 56;
const names = 72;
const plot = width - 2 * margin - names;

/** The many stages of a build as the six things that it does. */
const works: readonly (readonly [name: string, stages: RegExp])[] = [
  ['start, bundling', /^(?:start|bundle|site)/u],
  ['reading, proof', /^parse/u],
  ['names, search, paths', /^(?:paths|search|index of names)/u],
  ['essays’ pages', /^(?:essay pages|section pages|source views)/u],
  ['downloads, cards', /^(?:EPUB|TEI|Markdown|citations|cards)/u],
  ['finishing', /^after/u],
];

const row = 40;

/** One sheet: what an essay costs the build, what the build holds, what a query costs, by size. */
export function scalePlot({ sizes, machine }: ScaleResult): string {
  const title = 'What an essay costs when there are many';
  const below = 176 + sizes.length * row + 56;
  const height = below + 230 + 62;
  return sheet(
    width,
    height,
    title,
    label(margin, 62, title, 'title'),
    label(
      margin,
      86,
      'The real pipeline on made collections, beside the same pages by Astro alone',
    ),
    group(margin, 128, costs(sizes)),
    group(margin, below, curves(sizes, 0, 'Memory of the build', memory)),
    group(margin, below, curves(sizes, 444, 'First search of a visit', queries)),
    label(
      margin,
      height - 28,
      `${machine.cores} cores, Node ${machine.node}, Chromium ${machine.chromium}`,
    ),
  );
}

/** A bar for each size: milliseconds an essay, divided by what they are spent on; below it Astro's own. */
function costs(sizes: readonly SizeFigures[]): string {
  const each = ({ essays }: SizeFigures, seconds: number) => (seconds / essays) * 1000;
  const rows = sizes.map((size) => ({
    size,
    total: each(size, size.build.seconds),
    bare: each(size, size.bare.seconds),
    parts: works.map(([name, pattern]): [string, number] => [
      name,
      each(
        size,
        size.build.stages
          .filter(({ stage }) => pattern.test(stage))
          .reduce((sum, { seconds }) => sum + seconds, 0),
      ),
    ]),
  }));
  // A small collection shares out the start of the program among few essays: its bar runs off the sheet.
  const [most = 1, second = most] = rows.map(({ total }) => total).toSorted((a, b) => b - a);
  const reach = Math.min(most, second * 1.25);
  const room = plot - 130;
  const scale = room / reach;
  const right = names + plot;
  return [
    label(0, 0, 'Milliseconds of building an essay', 'head'),
    group(0, 22, key(works.map(([name]) => name))),
    label(right - 66, 22, 'build', 'right'),
    label(right, 22, 'Astro', 'right'),
    ...rows.map(({ size, total, bare, parts }, at) =>
      group(
        0,
        40 + at * row,
        label(names - 14, 14, size.essays.toLocaleString('en'), 'name'),
        group(names, 0, stack(parts, scale, 18, room)),
        total > reach ? label(names + room + 6, 14, '…') : '',
        group(
          names,
          19,
          tag('rect', { width: Math.min(bare * scale, room), height: 4, class: 'soft' }),
        ),
        label(right - 66, 14, total.toFixed(0), 'right'),
        label(right, 14, bare.toFixed(0), 'right'),
      ),
    ),
  ].join('');
}

interface Curves {
  readonly limit: number;
  readonly unit: (value: number) => string;
  readonly of: (size: SizeFigures) => readonly (readonly [name: string, value: number])[];
}

const memory: Curves = {
  limit: 2e9,
  unit: (bytes) => `${(bytes / 1e9).toFixed(0)} GB`,
  of: ({ build, bare }) => [
    ['build', build.peak],
    ['Astro alone', bare.peak],
  ],
};

const queries: Curves = {
  limit: 300_000,
  unit: (bytes) => `${(bytes / 1000).toFixed(0)} kB`,
  of: (size) => size.queries.map(({ kind, bytes }) => [kind, bytes]),
};

/** Values against size, both axes of the same kind for all; the size is laid out by its powers of ten. */
function curves(
  sizes: readonly SizeFigures[],
  left: number,
  title: string,
  { limit, unit, of }: Curves,
): string {
  const [across, down] = [330, 150];
  const all = sizes.map(of);
  const reach = 1.08 * Math.max(limit, ...all.flatMap((it) => it.map(([, value]) => value)));
  const logs = sizes.map(({ essays }) => Math.log10(essays));
  const [first = 0, last = 1] = [logs.at(0), logs.at(-1)];
  const x = (at: number) => (((logs[at] ?? 0) - first) / Math.max(1, last - first)) * across;
  const y = (value: number) => 30 + down - (value / reach) * down;
  return group(
    left,
    0,
    label(0, 0, title, 'head'),
    line(0, y(0), across, y(0)),
    line(0, y(limit), across, y(limit), 'rule'),
    label(0, y(limit) - 5, `${unit(limit)}, the limit`),
    ...sizes.map(({ essays }, at) =>
      label(x(at), y(0) + 18, essays.toLocaleString('en'), 'middle'),
    ),
    ...(all[0] ?? []).flatMap(([name], curve) => {
      const values = all.map((it) => it[curve]?.[1] ?? 0);
      const kind = ['a', 'c', 'b'][curve] ?? 'd';
      const points = values.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`);
      const end = values.at(-1) ?? 0;
      return [
        tag('polyline', { points: points.join(' '), class: `path ${kind}` }),
        ...values.map((value, at) =>
          tag('circle', { cx: x(at), cy: y(value), r: 3.5, class: kind }),
        ),
        label(across + 8, y(end) + 4 + shift(all, curve, y), name),
      ];
    }),
  );
}

/** Keeps the names at the ends of curves that end together from lying on one another. */
function shift(
  all: readonly (readonly (readonly [string, number])[])[],
  curve: number,
  y: (value: number) => number,
): number {
  const ends = (all.at(-1) ?? []).map(([, value]) => y(value));
  const own = ends[curve] ?? 0;
  const near = ends.filter((it, at) => at !== curve && Math.abs(it - own) < 14);
  const below = ends.filter((it, at) => it < own || (it === own && at < curve)).length;
  return near.length === 0 ? 0 : (below - near.length / 2) * 14;
}
