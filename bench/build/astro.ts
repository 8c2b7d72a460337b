import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a build took: seconds by the clock and of the processors, and the most memory at once, in MB. */
export interface BuildFigures {
  readonly seconds: number;
  readonly processor: number;
  readonly memory: number;
}

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  BASE_PATH: '/',
  NO_COLOR: '1',
};

/** Starts Astro in a project. */
export const astro = (project: string, ...command: string[]) =>
  spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...command], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });

/** Registers what was built, as an editor does before publishing. */
export const register = (project: string): void => {
  execFileSync(process.execPath, ['tasks/register.ts'], { cwd: project, stdio: 'ignore', env });
};

export const remove = (project: string, path: string): void =>
  rmSync(join(project, path), { recursive: true, force: true });

/** Builds a project anew. @throws with the end of what it printed, where that fails */
export async function build(project: string): Promise<BuildFigures> {
  // Clearing away what an earlier build has written is no part of building.
  remove(project, 'dist');
  const began = performance.now();
  const child = astro(project, 'build');
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      printed = (printed + text).slice(-2000);
    });
  const most = { cpu: 0, bytes: 0 };
  const timer = setInterval(() => {
    const { cpu, bytes } = usageOf(child.pid ?? 0);
    most.cpu = Math.max(most.cpu, cpu);
    most.bytes = Math.max(most.bytes, bytes);
  }, 100);
  const code = await new Promise((done) => child.once('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`A build did not end well:\n${printed}`);
  return {
    seconds: (performance.now() - began) / 1000,
    processor: most.cpu,
    memory: most.bytes / 1e6,
  };
}

/**
 * What a process and those that it has started use: Pagefind makes its index in one of its own. Reads /proc, so on
 * Linux only; zeros elsewhere and once the process has ended.
 */
function usageOf(pid: number): { cpu: number; bytes: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0] = fields.slice(11, 13);
    const children = readdirSync(`/proc/${pid}/task`)
      .flatMap((it) => readFileSync(join(`/proc/${pid}/task`, it, 'children'), 'utf8').split(' '))
      .filter(Boolean)
      .map((it) => usageOf(Number(it)));
    return {
      cpu: children.reduce((sum, { cpu }) => sum + cpu, (user + system) / 100),
      bytes: children.reduce((sum, { bytes }) => sum + bytes, (fields[21] ?? 0) * 4096),
    };
  } catch {
    return { cpu: 0, bytes: 0 };
  }
}
