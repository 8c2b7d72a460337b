import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Essay } from '../src/core/edition/essay.ts';
import { type Served, serve } from '../tasks/serve.ts';
import { bareEssay, bareHome } from './floor.ts';

export interface ServedSite extends Served {
  /** Bytes of the pages that browsers have fetched ahead or made ready, by address. */
  readonly ahead: Map<string, number>;
}

/**
 * Serves a copy of a built site with the floor's pages in it, so that both come from one server.
 * @param name what the copy is called
 * @throws if nothing is built
 */
export async function serveWithFloor(
  built: string,
  name: string,
  essays: readonly Essay[],
): Promise<ServedSite> {
  if (!existsSync(`${built}/index.html`)) throw new Error(`No site is built in ${built}/.`);
  const root = `.cache/bench/${name}`;
  rmSync(root, { recursive: true, force: true });
  cpSync(built, root, { recursive: true });
  const write = (path: string, html: string) => {
    mkdirSync(`${root}/${path}`, { recursive: true });
    writeFileSync(`${root}/${path}/index.html`, html);
  };
  write('floor', bareHome(essays));
  for (const essay of essays) write(`floor/${essay.slug}`, bareEssay(essay));
  const ahead = new Map<string, number>();
  const served = await serve({
    root,
    port: 0,
    onAnswer(target, { 'sec-purpose': purpose }, bytes) {
      // A page that is asked for again with its ETag is not sent again; of its scripts, those of the page read are of use.
      if (purpose && target.endsWith('/')) ahead.set(target, (ahead.get(target) ?? 0) + bytes);
    },
  });
  return { ...served, ahead };
}
