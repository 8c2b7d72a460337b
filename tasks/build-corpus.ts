/** Builds the frozen essays, which the tests look at: `npm run build:corpus`. */
import { corpusBuilds, makeBuild, smallBuild } from './corpus-builds.ts';

for (const build of [...Object.values(corpusBuilds), smallBuild])
  process.exitCode ||= await makeBuild(build);
