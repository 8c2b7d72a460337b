import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { essays } from '../../src/content/library.ts';
import { Collection } from './collection.ts';

/** A copy of the project whose collection has grown. */
export interface Project {
  readonly folder: string;
  readonly essays: number;
  /** A word of one single essay. */
  readonly rare: string;
}

const copied = [
  'src',
  'tasks',
  'public',
  '.browserslistrc',
  'content',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
const seed = 20261123;
const room = resolve('.cache/bench/scale');

/** What was made is large: ten thousand essays take gigabytes. */
export const removeProjects = (): void => rmSync(room, { recursive: true, force: true });

/** Makes the project with the real essays and as many made ones as it takes. */
export function makeProject(count: number): Project {
  const folder = join(room, String(count));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of copied) {
    if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const real = essays();
  const collection = new Collection(real, seed);
  let rare = '';
  for (let made = real.length; made < count; made++) {
    const essay = collection.next();
    const own = join(folder, 'content/essays', essay.slug);
    mkdirSync(own);
    for (const [name, text] of Object.entries(essay.files)) writeFileSync(join(own, name), text);
    rare = essay.rare;
  }
  return { folder, essays: count, rare };
}
