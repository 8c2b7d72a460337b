import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** It is made for a machine that has next to nothing. */
export const oldChromiumFlags = ['--disable-gpu', '--single-process', '--no-zygote'];

const folder = 'node_modules/@sparticuz/chromium';

/**
 * The Chromium 109 of `@sparticuz/chromium`, unpacked once; or another of that package's, whose folder
 * OLD_CHROMIUM names.
 * @returns its path, or nothing where it does not run: it is made for Linux on x64
 */
export function findOldChromium(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const from = process.env.OLD_CHROMIUM ?? folder;
  const manifest: { version?: string } = JSON.parse(
    readFileSync(join(from, 'package.json'), 'utf8'),
  );
  const into = `.cache/chromium-${manifest.version}`;
  const program = join(into, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(into, { recursive: true });
  const unfinished = join(into, `chromium.${process.pid}`);
  writeFileSync(unfinished, brotliDecompressSync(readFileSync(join(from, 'bin/chromium.br'))));
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, program);
  return program;
}
