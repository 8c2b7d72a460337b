import type { SizeFigures } from '../scale/measure-size.ts';
import { table } from './table.ts';

/** Processor time and memory of each stage at each size. */
export function scaleTables(sizes: readonly SizeFigures[]): string {
  const heads = sizes.map(({ essays }) => String(essays));
  const each = (essays: number, seconds: number) => ((seconds / essays) * 1000).toFixed(1);
  const row = (name: string, value: (size: SizeFigures) => string) => [name, ...sizes.map(value)];
  const stages = [...new Set(sizes.flatMap(({ again }) => again.stages.map(({ stage }) => stage)))];
  const cpu = [
    row('read and prove, alone', ({ essays, parse }) => each(essays, parse.cpu)),
    row('first build', ({ essays, build }) => each(essays, build.cpu)),
    row('  its pictures', ({ essays, build, again }) => each(essays, build.cpu - again.cpu)),
    row('next build', ({ essays, again }) => each(essays, again.cpu)),
    ...stages.map((name) =>
      row(`  ${name}`, ({ essays, again }) =>
        each(essays, again.stages.find(({ stage }) => stage === name)?.cpu ?? 0),
      ),
    ),
    row('bare pages of Astro', ({ essays, bare }) => each(essays, bare.cpu)),
    row('next build beyond bare', ({ essays, again, bare }) => each(essays, again.cpu - bare.cpu)),
  ];
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  const whole = [
    row('seconds, first build', ({ build }) => build.seconds.toFixed(0)),
    row('seconds, next build', ({ again }) => again.seconds.toFixed(0)),
    row('seconds, bare pages', ({ bare }) => bare.seconds.toFixed(0)),
    row('peak memory, MB', ({ build, again }) => megabytes(Math.max(build.peak, again.peak))),
    row('peak memory, bare, MB', ({ bare }) => megabytes(bare.peak)),
    row('files', ({ files }) => String(files)),
    row('written, MB', ({ bytes }) => megabytes(bytes)),
    row('largest page, kB', ({ largestPage }) => (largestPage.bytes / 1000).toFixed(0)),
    row('  which', ({ largestPage }) => largestPage.path.slice(0, 28)),
  ];
  return `${table(['ms of CPU an essay', ...heads], cpu)}\n\n${table(['essays', ...heads], whole)}`;
}
