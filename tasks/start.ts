/** Builds the site with its search index and serves it: `npm start`. */
import { basePath } from '../src/build/base-path.ts';
import { run } from './run.ts';
import { serveUntilStopped, wantedPort } from './serve.ts';

const port = wantedPort();
const built = await run('astro', ['build']);
if (built !== 0) process.exitCode = built;
else await serveUntilStopped({ root: 'dist', base: basePath(), port });
