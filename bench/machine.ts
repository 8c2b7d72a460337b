import { readFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';

/** The machine that figures come from; no name, no path. */
export function machine(browserVersion: string) {
  return {
    system: `${systemName()} (${platform()} ${release()}, ${arch()})`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    chromium: browserVersion,
  };
}

export type Machine = ReturnType<typeof machine>;

function systemName(): string {
  try {
    const text = readFileSync('/etc/os-release', 'utf8');
    return /^PRETTY_NAME="(.*)"$/mu.exec(text)?.[1] ?? platform();
  } catch {
    return platform();
  }
}
