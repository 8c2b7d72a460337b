import { run } from './run.ts';

/** A built folder, the path that it was built for, and the content that it was built from. */
export interface TestBuild {
  readonly name: string;
  readonly folder: string;
  readonly base: string;
  readonly content: string;
}

/** The frozen essays, names and registry that tests read instead of content/. */
export const corpusContent = 'tests/corpus/published';

/** The site of the frozen essays, at a root and under a base path. */
export const corpusBuilds = {
  root: {
    name: 'the build at the root',
    folder: '.cache/corpus',
    base: '/',
    content: corpusContent,
  },
  base: {
    name: 'the build under a base path',
    folder: '.cache/corpus-base',
    base: '/balans/',
    content: corpusContent,
  },
} as const satisfies Record<string, TestBuild>;

/** Small essays of the project's own, which hold everything that an essay may hold. */
export const smallBuild: TestBuild = {
  name: 'the build of the small essays',
  folder: '.cache/small',
  base: '/',
  content: 'tests/corpus/small',
};

/** The site of whatever content/ holds, for the few checks that are true of any essay. */
export const liveBuild: TestBuild = {
  name: 'the build of content/',
  folder: '.cache/live',
  base: '/',
  content: 'content',
};

/** @returns the exit code of the build */
export const makeBuild = (
  { folder, base, content }: TestBuild,
  say?: (text: string) => void,
): Promise<number> =>
  run('astro', ['build', '--outDir', folder], { BASE_PATH: base, CONTENT_DIR: content }, say);
