/** Builds the frozen essays, which the tests look at: `npm run build:corpus`. */
import { corpusBuilds, makeBuild } from './corpus-builds.ts';

for (const build of Object.values(corpusBuilds)) process.exitCode ||= await makeBuild(build);
