import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { usageOf } from './process-usage.ts';

/** What one stage of a run took. */
export interface StageFigures {
  readonly stage: string;
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Peak of memory while it ran, in bytes. */
  readonly peak: number;
}

export interface Run {
  readonly stages: readonly StageFigures[];
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
  /** The exit code, or `null` where it was stopped because its time was up. */
  readonly code: number | null;
}

/** Takes the time and memory of each stage, as one follows the other. */
class StageClock {
  readonly #stages = new Map<string, { seconds: number; cpu: number; peak: number }>();
  readonly #pid: number;
  #stage: string;
  #since = performance.now();
  #cpu = 0;

  constructor(pid: number, first: string) {
    this.#pid = pid;
    this.#stage = first;
  }

  /** Call it often: the peak is the largest that was seen. */
  tick(next = this.#stage): void {
    const { cpu, memory } = usageOf(this.#pid);
    const now = performance.now();
    const known = this.#stages.get(this.#stage) ?? { seconds: 0, cpu: 0, peak: 0 };
    this.#stages.set(this.#stage, {
      seconds: known.seconds + (now - this.#since) / 1000,
      cpu: known.cpu + Math.max(0, cpu - this.#cpu),
      peak: Math.max(known.peak, memory),
    });
    this.#since = now;
    if (cpu > 0) this.#cpu = cpu;
    this.#stage = next;
  }

  stages(): StageFigures[] {
    return [...this.#stages].map(([stage, it]) => ({ stage, ...it }));
  }
}

/**
 * Runs a Node program and divides its time by what it prints.
 * @param stageOf the stage that a printed line opens, or nothing where it goes on
 * @param limit seconds after which the program is stopped
 */
export function runInStages(
  args: readonly string[],
  cwd: string,
  stageOf: (line: string) => string | undefined,
  limit: number,
): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production' },
    });
    const clock = new StageClock(child.pid ?? 0, 'start');
    const started = performance.now();
    const timer = setInterval(() => clock.tick(), 100);
    const end = setTimeout(() => child.kill('SIGTERM'), limit * 1000);
    let last = '';
    createInterface(child.stdout).on('line', (line) => {
      const stage = stageOf(stripVTControlCharacters(line));
      if (stage) clock.tick(stage);
    });
    createInterface(child.stderr).on('line', (line) => {
      last = line;
    });
    child.once('error', failed);
    child.once('close', (code) => {
      clock.tick();
      clearInterval(timer);
      clearTimeout(end);
      if (code) console.error(last);
      const stages = clock.stages();
      done({
        stages,
        seconds: (performance.now() - started) / 1000,
        cpu: stages.reduce((sum, { cpu }) => sum + cpu, 0),
        peak: Math.max(...stages.map(({ peak }) => peak)),
        code,
      });
    });
  });
}
