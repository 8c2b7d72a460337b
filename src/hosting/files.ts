import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Every file below a folder, as paths with `/` between their parts, in order of their names. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${relative(folder, parentPath)}${sep}${name}`)
    .map((path) => path.split(sep).filter(Boolean).join('/'))
    .sort();
}
