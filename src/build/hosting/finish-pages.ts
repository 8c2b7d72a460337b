import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { staticImports, withModulePreloads } from './module-preloads.ts';
import { withPolicy } from './policy.ts';

/** A built site: its folder, and the path that it is served under. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

/** Writes into each page what could not be known before all scripts were built: its preloads, then its policy. */
export function finishPages({ folder, base }: BuiltSite, pages: readonly string[]): void {
  const importsOf = importsIn(folder, base);
  for (const page of pages) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, withPolicy(withModulePreloads(html, importsOf)));
  }
}

/** Tells what a script of the build imports before it runs, each script read once. */
function importsIn(folder: string, base: string): (address: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const importsOf = (address: string): readonly string[] => {
    const before = known.get(address);
    if (before) return before;
    // Scripts may import one another in a circle.
    known.set(address, []);
    const code = readFileSync(join(folder, address.slice(base.length)), 'utf8');
    const own = staticImports(code).map((name) => posix.join(posix.dirname(address), name));
    const all = [...new Set(own.flatMap((it) => [it, ...importsOf(it)]))];
    known.set(address, all);
    return all;
  };
  return importsOf;
}
