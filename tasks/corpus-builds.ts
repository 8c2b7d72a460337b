/** Builds what the tests look at: `npm run build:corpus`. */
import { run } from './run.ts';

/** The frozen essays, names and registry that tests read instead of content/. */
export const corpusContent = 'tests/corpus/published';

/** The site of the frozen essays, at a root and under a base path. */
export const corpusBuilds = {
  root: { name: 'the build at the root', folder: '.cache/corpus', base: '/' },
  base: { name: 'the build under a base path', folder: '.cache/corpus-base', base: '/balans/' },
} as const;

/** @returns the exit code of the build */
export const buildCorpus = ({ folder, base }: { folder: string; base: string }): Promise<number> =>
  run('astro', ['build', '--outDir', folder], { BASE_PATH: base, CONTENT_DIR: corpusContent });

if (import.meta.main) {
  for (const build of Object.values(corpusBuilds)) process.exitCode ||= await buildCorpus(build);
}
