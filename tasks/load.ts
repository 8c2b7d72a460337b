/**
 * A bounded load on the nginx set-up, over the loopback interface: `npm run load [seconds]`, on the build in
 * dist/. Uses wrk where it is there; a loop in Node measures mostly itself.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { onPath } from './browsers/find.ts';
import { compress } from './compress.ts';
import { findNginx, nginxAdvice } from './hosts/find-nginx.ts';
import { freePort } from './hosts/free-port.ts';
import { load } from './hosts/load.ts';
import { runNginx } from './hosts/run-nginx.ts';

const paths = ['/merkezi-asiya/', '/', '/gosterici/', '/axtaris/'];
const seconds = Math.min(Number(process.argv[2] ?? 10), 60);
const connections = 64;
const root = '.cache/load-www';

const nginx = findNginx();
if (nginx) {
  rmSync(root, { recursive: true, force: true });
  cpSync('dist', root, { recursive: true });
  await compress(root);
  const workers = availableParallelism();
  const server = await runNginx(nginx, {
    folder: '.cache/load',
    root,
    port: await freePort(),
    workers,
  });
  const wrk = onPath(['wrk']);
  for (const path of paths) {
    const address = server.origin + path;
    if (wrk) {
      const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency'];
      const asked = ['-H', 'Accept-Encoding: br, gzip', address];
      console.log(spawnSync(wrk, [...args, ...asked], { encoding: 'utf8' }).stdout);
    } else {
      console.log(
        path,
        await load(server.origin, [path], { requests: seconds * 2000, connections }),
      );
    }
  }
  await server.stop();
} else {
  console.error(nginxAdvice);
  process.exitCode = 1;
}
