import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeBareProject } from './bare-project.ts';
import { buildStage } from './build-stages.ts';
import { makeProject } from './project.ts';
import { type Run, runInStages } from './stages.ts';

/** What a collection of one size costs. */
export interface SizeFigures {
  readonly essays: number;
  /** Reading and proving alone, in a process of its own. */
  readonly parse: Run;
  readonly build: Run;
  /** The next build, which finds its pictures drawn. */
  readonly again: Run;
  /** Astro alone with the same pages. */
  readonly bare: Run;
  readonly files: number;
  readonly bytes: number;
  /** The largest page, in bytes as written. */
  readonly largestPage: { readonly path: string; readonly bytes: number };
}

const astro = resolve('node_modules/astro/bin/astro.mjs');
const parse = resolve('bench/scale/parse.ts');

/** Builds a collection of that size and the bare pages beside it; each build is given `limit` seconds. */
export async function measureSize(count: number, limit: number): Promise<SizeFigures> {
  const project = makeProject(count);
  const reading = await runInStages([parse], project.folder, (line) => line, limit);
  const build = await runInStages([astro, 'build'], project.folder, buildStage, limit);
  const again = await runInStages([astro, 'build'], project.folder, buildStage, limit);
  const bareFolder = makeBareProject(project);
  const bare = await runInStages([astro, 'build'], bareFolder, buildStage, limit);
  return {
    essays: count,
    parse: reading,
    build,
    again,
    bare,
    ...written(join(project.folder, 'dist')),
  };
}

function written(dist: string) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(dist.length), bytes: statSync(file).size }));
  const [largestPage = { path: '', bytes: 0 }] = files
    .filter(({ path }) => path.endsWith('.html'))
    .toSorted((a, b) => b.bytes - a.bytes);
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largestPage,
  };
}
