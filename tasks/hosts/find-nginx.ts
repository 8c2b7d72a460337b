import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onPath } from '../browsers/find.ts';

export interface Nginx {
  readonly program: string;
  /** The module that sends .br files, if it is there. */
  readonly brotli: string | undefined;
}

const unpacked = resolve('.cache/tools/nginx');
const packages = ['nginx', 'libnginx-mod-http-brotli-static'];

/**
 * NGINX_PATH, the system's nginx, or Debian's, fetched into .cache/ and unpacked there: nothing is installed
 * and nothing started.
 */
export function findNginx(): Nginx | undefined {
  return known() ?? (fetchDebians() ? known() : undefined);
}

export const nginxAdvice =
  'nginx is not to be had here (apt-get install nginx-light libnginx-mod-http-brotli-static, or NGINX_PATH)';

function known(): Nginx | undefined {
  const places = [onPath(['nginx']), '/usr/sbin/nginx', join(unpacked, 'usr/sbin/nginx')];
  const program = [process.env.NGINX_PATH, ...places].find(
    (file) => file && existsSync(file) && spawnSync(file, ['-v']).status === 0,
  );
  if (!program) return undefined;
  const modules = ['usr/lib/nginx/modules', 'usr/lib64/nginx/modules'];
  const roots = [program.startsWith(unpacked) ? unpacked : '/'];
  const brotli = roots
    .flatMap((root) => modules.map((folder) => join(root, folder)))
    .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
    .find((file) => existsSync(file));
  return { program, brotli };
}

function fetchDebians(): boolean {
  if (!onPath(['apt-get']) || !onPath(['dpkg-deb'])) return false;
  mkdirSync(unpacked, { recursive: true });
  const options = { cwd: unpacked, timeout: 120_000 };
  const fetchAll = () =>
    packages.every((name) => spawnSync('apt-get', ['download', name], options).status === 0);
  // A new machine has no lists of packages yet, an old one stale ones.
  if (!fetchAll() && spawnSync('apt-get', ['update'], options).status === 0) fetchAll();
  const archives = readdirSync(unpacked).filter((file) => file.endsWith('.deb'));
  return archives.every((file) => spawnSync('dpkg-deb', ['-x', file, '.'], options).status === 0);
}
