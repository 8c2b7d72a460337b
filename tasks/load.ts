/**
 * A bounded load on the nginx set-up, over the loopback interface: `npm run load [seconds]`, on the build in
 * dist/. Asks with wrk where it is there; a loop in Node measures mostly itself.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { onPath } from './browsers/find.ts';
import { compress } from './compress.ts';
import { findNginx, nginxAdvice } from './hosts/find-nginx.ts';
import { load } from './hosts/load.ts';
import { runNginx } from './hosts/run-nginx.ts';
import { freePort } from './server/listen.ts';

const paths = ['/merkezi-asiya/', '/', '/gosterici/', '/axtaris/'];
const seconds = Math.min(Number(process.argv[2] ?? 5), 60);
const connections = 64;
const root = '.cache/load-www';

/** How many answers a second one path gets, in words. */
async function measure(origin: string, path: string): Promise<string> {
  const wrk = onPath(['wrk']);
  if (!wrk) {
    const requests = seconds * 2000;
    const { perSecond, slow, failures } = await load(origin, [path], { requests, connections });
    return `${perSecond} answers a second, 99 % within ${slow} ms, ${failures} failures (asked from Node)`;
  }
  const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency'];
  const asked = ['-H', 'Accept-Encoding: br, gzip', origin + path];
  const { stdout } = spawnSync(wrk, [...args, ...asked], { encoding: 'utf8' });
  const read = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?';
  const failures = /Non-2xx.*|Socket errors.*/u.exec(stdout)?.[0] ?? 'no failures';
  const perSecond = Math.round(Number(read(/Requests\/sec:\s+([\d.]+)/u)));
  return `${perSecond} answers a second, 99 % within ${read(/99%\s+(\S+)/u)}, ${failures}`;
}

const nginx = findNginx();
if (nginx) {
  rmSync(root, { recursive: true, force: true });
  cpSync('dist', root, { recursive: true });
  await compress(root);
  const workers = availableParallelism();
  const port = await freePort();
  const server = await runNginx(nginx, { folder: '.cache/load', root, port, workers });
  console.log(`nginx and whoever asks, on ${workers} cores, ${connections} connections:`);
  for (const path of paths) console.log(path, await measure(server.origin, path));
  await server.stop();
} else {
  console.error(nginxAdvice);
  process.exitCode = 1;
}
