import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ViteUserConfig } from 'astro';
import { addressOf, keptFiles, type Precache } from '../../browser/offline/precache.ts';
import { filesIn } from '../publishing/checksums.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The service worker's file; it stands beside the home page, whose folder it may look after. */
const workerName = 'sw.js';

/**
 * Has Vite compile the service worker along with the scripts of the pages. It may share no module with them:
 * what both import would become a file of its own, which a classic worker cannot import.
 */
export const offlineWorker = (): Plugin => ({
  name: 'offline-worker',
  apply: 'build',
  // Not import.meta.env.PROD, which follows NODE_ENV: a build is the same whatever the shell says.
  config: () => ({
    define: { 'import.meta.env.OFFLINE': 'true', 'import.meta.env.DEV': 'false' },
  }),
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    const id = fileURLToPath(new URL('../../browser/offline/worker.ts', import.meta.url));
    this.emitFile({ type: 'chunk', id, fileName: workerName });
  },
});

/** The line before the compiled code, as an earlier call may have left it. */
const listLine = /^const precache=.*\n/u;

/**
 * Writes into the compiled service worker which files it keeps, and their hashes.
 * @param folder the built site, otherwise finished
 */
export function workerFile(folder: string): { files: number; bytes: number } {
  const built = filesIn(folder).map((path) => ({
    path,
    bytes: statSync(join(folder, path)).size,
  }));
  const kept = keptFiles(built);
  const files = Object.fromEntries(
    kept.map((path) => [addressOf(path), hashes(readFileSync(join(folder, path)))]),
  );
  const version = shortHash(JSON.stringify(files));
  const precache: Precache = { version, files };
  const worker = join(folder, workerName);
  const code = readFileSync(worker, 'utf8').replace(listLine, '');
  writeFileSync(worker, `const precache=${JSON.stringify(precache)};\n${code}`);
  const sizes = new Map(built.map(({ path, bytes }) => [path, bytes]));
  return { files: kept.length, bytes: kept.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0) };
}

/** The hash of a file; of one that is compressed also of what it holds, for hosts that unpack it on its way. */
const hashes = (bytes: Buffer): string =>
  bytes[0] === 0x1f && bytes[1] === 0x8b
    ? `${shortHash(bytes)} ${shortHash(gunzipSync(bytes))}`
    : shortHash(bytes);

/** The first 96 bits of SHA-256: enough against damage and chance, and short in a list of files. */
const shortHash = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('base64').slice(0, 16);
