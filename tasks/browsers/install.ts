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

/** Debian's packages, where apt-get is there and may be used: by root, or by sudo without a password. */
export function installPackages(...names: readonly string[]): boolean {
  if (!onPath(['apt-get'])) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  const apt = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  attempt([...apt, 'update'], 5 * minute);
  return attempt([...apt, 'install', '-y', '--no-install-recommends', ...names], 10 * minute);
}
