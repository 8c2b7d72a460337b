import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { essays } from '../src/content/library.ts';
import { type Served, serve } from '../tasks/serve.ts';
import { barePage, emptyPage } from './floor/bare-page.ts';
import { writeStockPagefind } from './floor/stock-pagefind.ts';

const folder = '.cache/bench/site';

/**
 * Serves a copy of the built site with the floor pages and Pagefind as it comes beside it, so that both come from one server.
 * @throws if nothing is built
 */
export async function serveWithFloor(port: number): Promise<Served> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run “npm run build”.');
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  mkdirSync(`${folder}/floor`);
  writeFileSync(`${folder}/floor/index.html`, emptyPage);
  for (const essay of essays()) {
    mkdirSync(`${folder}/floor/${essay.slug}`, { recursive: true });
    writeFileSync(`${folder}/floor/${essay.slug}/index.html`, barePage(essay));
  }
  await writeStockPagefind(`${folder}/floor/pagefind`);
  return serve({ root: folder, port });
}
