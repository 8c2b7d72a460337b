import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program under one of several names on PATH. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)))
    .find((file) => existsSync(file));
}
