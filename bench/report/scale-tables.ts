import type { ScaleResult } from '../result.ts';
import type { SizeFigures } from '../scale/measure-size.ts';
import { kilobytes, table } from './table.ts';

/** Time, memory, bytes and queries at each size. */
export function scaleTables({ sizes, another, left }: ScaleResult): string {
  const heads = sizes.map(({ essays }) => essays.toLocaleString('en'));
  const row = (name: string, value: (size: SizeFigures) => string) => [name, ...sizes.map(value)];
  const each = (name: string, seconds: (size: SizeFigures) => number) =>
    row(name, (size) => ((seconds(size) / size.essays) * 1000).toFixed(1));
  const stages = [...new Set(sizes.flatMap(({ build }) => build.stages.map(({ stage }) => stage)))];
  const stage = (size: SizeFigures, name: string) =>
    size.build.stages.find((it) => it.stage === name)?.seconds ?? 0;
  const time = [
    each('build', ({ build }) => build.seconds),
    ...stages.map((name) => each(`  ${name}`, (size) => stage(size, name))),
    each('bare pages of Astro', ({ bare }) => bare.seconds),
    each('beyond bare', beyondBare),
    each('processor time of the build', ({ build }) => build.cpu),
    each('  of bare pages', ({ bare }) => bare.cpu),
    each('  beyond bare', ({ build, bare }) => build.cpu - bare.cpu),
    row('other work, as load', ({ load }) => load.toFixed(1)),
    each('apart: read and prove alone', ({ parse }) => parse.seconds),
    each('apart: pictures, drawn once', pictureSeconds),
  ];
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const queries = (sizes[0]?.queries ?? []).flatMap(({ kind }, at) => [
    row(`a query: ${kind}`, (size) => kilobytes(size.queries[at]?.bytes ?? 0)),
    row('  at a desk', (size) => `${size.queries[at]?.desk} ms`),
    row('  on the slow phone', (size) => `${size.queries[at]?.slow} ms`),
  ]);
  const whole = [
    row('build', ({ build }) => `${build.seconds.toFixed(0)} s`),
    row('memory, at most', ({ build }) => megabytes(build.peak)),
    row('memory, bare pages', ({ bare }) => megabytes(bare.peak)),
    row('files', ({ files }) => files.toLocaleString('en')),
    row('written', ({ bytes }) => megabytes(bytes)),
    row('search index', ({ index }) => megabytes(index.bytes)),
    row('largest page', ({ largestPage }) => kilobytes(largestPage.bytes)),
    row('  as sent', ({ largestPageSent }) => kilobytes(largestPageSent)),
    row('  which', ({ largestPage }) => largestPage.path.replace('index.html', '').slice(0, 24)),
    ...queries,
  ];
  return [
    table(['ms an essay', ...heads], time),
    table(['essays', ...heads], whole),
    [
      `A third essay: ${another.changed.length} of ${another.same + another.changed.length} files change.`,
      `A reader’s second visit: ${another.again.requests} requests, ${kilobytes(another.again.bytes)};`,
      `with a third essay: ${another.afterwards.requests} requests, ${kilobytes(another.afterwards.bytes)}.`,
    ].join(' '),
    ...(left.length > 0 ? [`Left out, for want of time: ${left.join(', ')} essays.`] : []),
  ].join('\n\n');
}

/** Seconds that the build takes longer than the same pages of Astro alone. */
export const beyondBare = ({ build, bare }: SizeFigures): number => build.seconds - bare.seconds;

/** Seconds that all pictures take to draw, reckoned from those that were drawn. */
export const pictureSeconds = ({ pictures }: SizeFigures): number =>
  (pictures.seconds / Math.max(1, pictures.drawn)) * pictures.all;
