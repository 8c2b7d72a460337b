import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** The machine that figures come from; no name, no path. */
export function machine(browserVersion: string) {
  return {
    system: `${platform()}, ${arch()}`,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    chromium: browserVersion,
    /** What the machine had to do in the last minute, this run included; other work spoils times. */
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

export type Machine = ReturnType<typeof machine>;
