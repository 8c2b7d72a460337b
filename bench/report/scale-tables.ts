import type { SizeFigures } from '../scale/measure-size.ts';
import { table } from './table.ts';

/** Processor time and memory of each stage at each size. */
export function scaleTables(sizes: readonly SizeFigures[]): string {
  const names = [...new Set(sizes.flatMap(({ build }) => build.stages.map(({ stage }) => stage)))];
  const head = ['ms of CPU an essay', ...sizes.map(({ essays }) => String(essays))];
  const each = (essays: number, seconds = 0) => ((seconds / essays) * 1000).toFixed(1);
  const rows = [
    ['read and prove, alone', ...sizes.map(({ essays, parse }) => each(essays, parse.cpu))],
    ...names.map((name) => [
      `  ${name}`,
      ...sizes.map(({ essays, build }) =>
        each(essays, build.stages.find(({ stage }) => stage === name)?.cpu),
      ),
    ]),
    ['whole build', ...sizes.map(({ essays, build }) => each(essays, build.cpu))],
    ['bare pages of Astro', ...sizes.map(({ essays, bare }) => each(essays, bare.cpu))],
    ['beyond bare', ...sizes.map(({ essays, build, bare }) => each(essays, build.cpu - bare.cpu))],
  ];
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  const more = [
    ['seconds', ...sizes.map(({ build }) => build.seconds.toFixed(0))],
    ['peak memory, MB', ...sizes.map(({ build }) => megabytes(build.peak))],
    ['peak memory, bare, MB', ...sizes.map(({ bare }) => megabytes(bare.peak))],
    ['files', ...sizes.map(({ files }) => String(files))],
    ['written, MB', ...sizes.map(({ bytes }) => megabytes(bytes))],
    ['largest page, kB', ...sizes.map(({ largestPage }) => (largestPage.bytes / 1000).toFixed(0))],
    ['  which', ...sizes.map(({ largestPage }) => largestPage.path.slice(0, 28))],
  ];
  return `${table(head, rows)}\n\n${table(['', ...head.slice(1)], more)}`;
}
