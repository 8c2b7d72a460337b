import { spawnSync } from 'node:child_process';
import { onPath } from './find.ts';

const minute = 60_000;

/** Runs a step of an installation, in view, within bounds. */
function attempt(command: readonly string[], limit: number): boolean {
  const [program = '', ...args] = command;
  console.log(`  $ ${command.join(' ')}`);
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: limit,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Playwright's own download of a browser, where its host can be reached. */
export const downloadBrowser = (name: 'chromium' | 'firefox'): boolean =>
  attempt(['playwright', 'install', name], 3 * minute);

/** How apt-get is to be called here, if it may be: by root, or by sudo without a password. */
function aptGet(): string[] | undefined {
  if (!onPath(['apt-get'])) return undefined;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0)
    return undefined;
  const bounds = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30'];
  return [...(root ? [] : ['sudo', '-n']), 'apt-get', ...bounds, '-o', 'DPkg::Lock::Timeout=60'];
}

/**
 * Debian's packages, where they can be had. Only fetching waits for a network, and that is bounded; an
 * installation, once everything is there, is not cut short.
 */
export function installPackages(...names: readonly string[]): boolean {
  const apt = aptGet();
  if (!apt) return false;
  const install = [...apt, 'install', '-y', '--no-install-recommends'];
  const fetched = () => attempt([...install, '--download-only', ...names], 4 * minute);
  // A new machine has no lists of packages yet, an old one stale ones.
  const there = fetched() || (attempt([...apt, 'update'], 2 * minute) && fetched());
  return there && attempt([...install, '--no-download', ...names], 10 * minute);
}
