import { readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn } from '../../src/build/publishing/checksums.ts';
import { weight } from '../first-flight.ts';
import { makeBareProject } from './bare-project.ts';
import { buildStage } from './build-stages.ts';
import { makeProject, removeProjects } from './project.ts';
import { measureQueries, type QueryFigures } from './queries.ts';
import { type Run, runInStages } from './stages.ts';

/** What a collection of one size costs. */
export interface SizeFigures {
  readonly essays: number;
  /** What the machine had to do in the minute before: other work spoils times, even those of the processor. */
  readonly load: number;
  /** Reading and proving alone, in a process of its own. */
  readonly parse: Run;
  readonly pictures: PictureFigures;
  readonly build: Run;
  /** Astro alone with the same pages. */
  readonly bare: Run;
  readonly files: number;
  readonly bytes: number;
  /** The largest page, in bytes as written. */
  readonly largestPage: Page;
  /** The same as a good host sends it. */
  readonly largestPageSent: number;
  /** The search index, in files and bytes. */
  readonly index: { readonly files: number; readonly bytes: number };
  readonly queries: readonly QueryFigures[];
  readonly chromium: string;
}

/** Drawing each essay's card and cover, which is done once: they are kept by their content. */
interface PictureFigures {
  /** Seconds for those that were drawn. */
  readonly seconds: number;
  readonly drawn: number;
  /** So many are there; where that is more, the others were given a picture that was drawn. */
  readonly all: number;
}

interface Page {
  readonly path: string;
  readonly bytes: number;
}

const astro = resolve('node_modules/astro/bin/astro.mjs');
const parse = resolve('bench/scale/parse.ts');
const draw = resolve('bench/scale/pictures.ts');

/** How a size is measured. */
interface Measure {
  /** Seconds that each build is given. */
  readonly limit: number;
  /** The pictures of so many essays are drawn; of more, it would only take longer. */
  readonly sample: number;
  /** Whether what was made stays. */
  readonly keep: boolean;
}

/** Builds a collection of that size and the bare pages beside it. */
export async function measureSize(
  count: number,
  { limit, sample, keep }: Measure,
): Promise<SizeFigures> {
  const [load = 0] = loadavg();
  const project = makeProject(count);
  const reading = await runInStages([parse], project.folder, (line) => line, limit);
  const pictures = await drawPictures(project.folder, sample, limit);
  const build = await runInStages([astro, 'build'], project.folder, buildStage, limit);
  if (build.code !== 0) throw new Error(`The build of ${count} essays did not end well.`);
  const bareFolder = makeBareProject(project);
  const bare = await runInStages([astro, 'build'], bareFolder, buildStage, limit);
  const { chromium, queries } = await measureQueries(project);
  const figures = { essays: count, load, parse: reading, pictures, build, bare, queries, chromium };
  const size = written(join(project.folder, 'dist'));
  if (!keep) removeProjects();
  return { ...figures, ...size };
}

async function drawPictures(
  folder: string,
  sample: number,
  limit: number,
): Promise<PictureFigures> {
  const counts: number[] = [];
  const stageOf = (line: string) => {
    const count = /^(\d+) /u.exec(line)?.[1];
    if (count) counts.push(Number(count));
    return line;
  };
  const { stages } = await runInStages([draw, String(sample)], folder, stageOf, limit);
  const seconds = stages.find(({ stage }) => stage === 'pictures')?.seconds ?? 0;
  return { seconds, drawn: counts[0] ?? 0, all: counts.at(-1) ?? 0 };
}

function written(dist: string) {
  const files = filesIn(dist).map((file) => ({
    path: `/${file}`,
    bytes: statSync(join(dist, file)).size,
  }));
  const [largestPage = { path: '', bytes: 0 }] = files
    .filter(({ path }) => path.endsWith('.html'))
    .toSorted((a, b) => b.bytes - a.bytes);
  const index = files.filter(({ path }) => path.startsWith('/pagefind/'));
  return {
    files: files.length,
    bytes: total(files),
    largestPage,
    largestPageSent: weight(readFileSync(join(dist, largestPage.path), 'utf8')),
    index: { files: index.length, bytes: total(index) },
  };
}

const total = (files: readonly Page[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
