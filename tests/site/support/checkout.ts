import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const left = new Set(['node_modules', 'dist', '.cache', '.astro', '.git', 'test-results']);

/** The project as it stands, in another folder, to be built there. */
export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), 'another-folder-'));

  constructor() {
    for (const name of readdirSync('.').filter((it) => !left.has(it))) {
      cpSync(name, join(this.folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
  }

  /** Builds at the root. */
  build(env: Readonly<Record<string, string>> = {}): {
    readonly succeeded: boolean;
    readonly output: string;
  } {
    return this.run('node_modules/.bin/astro', ['build'], env);
  }

  run(tool: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const { status, stdout, stderr } = spawnSync(resolve(tool), args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, BASE_PATH: '/', ...env },
    });
    // In colours where CI is set.
    return { succeeded: status === 0, output: stripVTControlCharacters(stdout + stderr) };
  }

  /** Begins to build. */
  start(env: Readonly<Record<string, string>> = {}) {
    const build = spawn(resolve('node_modules/.bin/astro'), ['build'], {
      cwd: this.folder,
      stdio: 'ignore',
      env: { ...process.env, BASE_PATH: '/', ...env },
    });
    return {
      build,
      /** Whether it has come to its end. */
      ended: new Promise<boolean>((done) => build.once('exit', (code) => done(code === 0))),
    };
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Changes one file; the change must hit something. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${file}`);
    writeFileSync(
      join(this.folder, file),
      text.replace(from, () => to),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
