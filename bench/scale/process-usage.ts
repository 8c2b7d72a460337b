import { readdirSync, readFileSync } from 'node:fs';

/** What a process has used so far. */
export interface Usage {
  /** Seconds of processor time, all threads together: what other work on the machine hardly changes. */
  readonly cpu: number;
  /** Bytes it holds in memory now. */
  readonly memory: number;
}

const ticksPerSecond = 100;
const pageSize = 4096;

/**
 * What a process and those that it has started use: Pagefind makes its index in one of its own. Reads /proc, so on
 * Linux only; zeros elsewhere and once the process has ended.
 */
export function usageOf(pid: number): Usage {
  const all = [ownUsage(pid), ...children(pid).map(usageOf)];
  return {
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: all.reduce((sum, { memory }) => sum + memory, 0),
  };
}

function ownUsage(pid: number): Usage {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { cpu: ticks / ticksPerSecond, memory: Number(fields[21]) * pageSize };
  } catch {
    return { cpu: 0, memory: 0 };
  }
}

function children(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const lists = threads.map((it) => readFileSync(`/proc/${pid}/task/${it}/children`, 'utf8'));
    return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
  } catch {
    return [];
  }
}
