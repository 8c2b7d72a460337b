import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { essays } from '../src/library/library.ts';
import { type Served, serve } from '../tasks/serve.ts';
import { barePage } from './floor/bare-page.ts';

const folder = '.cache/bench/site';

/**
 * Serves a copy of the built site with the floor pages beside it, so that both come from one server.
 * @throws if nothing is built
 */
export function serveWithFloor(port: number): Promise<Served> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run “npm run build”.');
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  for (const essay of essays()) {
    mkdirSync(`${folder}/floor/${essay.slug}`, { recursive: true });
    writeFileSync(`${folder}/floor/${essay.slug}/index.html`, barePage(essay));
  }
  return serve({ root: folder, port });
}
