import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import {
  corpusBuilds,
  liveBuild,
  smallBuild,
  type TestBuild,
} from '../../../tasks/corpus-builds.ts';

export type Build = Omit<TestBuild, 'content'>;

/** The builds that `npm test` makes before these checks. */
const others = [liveBuild, smallBuild].filter(({ content }) => content === process.env.CONTENT_DIR);
export const builds: readonly Build[] = others.length > 0 ? others : Object.values(corpusBuilds);

export const rootBuild: Build = corpusBuilds.root;

/** Every file of a build, as a path without a slash in front, in order of name. */
export function filesOf({ folder }: Build): string[] {
  if (!existsSync(folder)) throw new Error(`${folder}/ is not there: run “npm run build:corpus”.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export const readBuilt = ({ folder }: Build, file: string): string =>
  readFileSync(join(folder, file), 'utf8');

/** The pages of a build: every .html file. */
export const pagesOf = (build: Build): string[] =>
  filesOf(build).filter((file) => file.endsWith('.html'));

/** A built page, parsed. */
export const documentOf = (build: Build, file: string) =>
  parseHTML(readBuilt(build, file)).document;
