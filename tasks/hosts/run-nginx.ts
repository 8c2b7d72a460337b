import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Nginx } from './find-nginx.ts';

export interface NginxOptions {
  /** A folder of its own for configuration, logs and temporary files; emptied first. */
  readonly folder: string;
  /** What stands in the configuration as `root`. */
  readonly root: string;
  /** Empty, or like `/balans`. */
  readonly base?: string;
  readonly port: number;
  readonly workers?: number;
}

export interface RunningNginx {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Runs the repository's own configuration in nginx on the loopback interface, only root, base and port
 * replaced.
 * @throws with nginx's own words if it does not start
 */
export async function runNginx(nginx: Nginx, options: NginxOptions): Promise<RunningNginx> {
  const folder = resolve(options.folder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('hosts/nginx', join(folder, 'balans'), { recursive: true });
  if (!nginx.brotli) rmSync(join(folder, 'balans/brotli.conf'));
  const site = readFileSync('hosts/nginx/balans.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${options.port};`)
    .replace('root /srv/balans;', `root ${resolve(options.root)};`)
    .replace('/srv/balans/_', `${resolve(options.root)}${options.base ?? ''}/_`)
    .replace('set $base "";', `set $base "${options.base ?? ''}";`);
  writeFileSync(join(folder, 'balans/balans.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), around(folder, nginx, options.workers ?? 1));

  const child = spawn(nginx.program, ['-p', folder, '-c', join(folder, 'nginx.conf')]);
  const origin = `http://127.0.0.1:${options.port}`;
  let words = '';
  child.stderr.on('data', (text) => {
    words += String(text);
  });
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start:\n${words}`);
    await pause(50);
  }
  return { origin, stop: () => stop(child) };
}

/** What Debian's nginx.conf puts around a site, in a folder of one's own. */
const around = (folder: string, { brotli }: Nginx, workers: number) => `
${brotli ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes ${workers};
daemon off;
pid ${folder}/pid;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(' ')}
  include balans/balans.conf;
}
`;

const answers = (origin: string) =>
  fetch(origin).then(
    () => true,
    () => false,
  );

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
