import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, resolve } from 'node:path';

/**
 * Runs a tool of the project (from node_modules/.bin, else from PATH). A Ctrl+C or SIGTERM ends it too.
 * @param say takes what it prints; without it, the terminal does
 * @returns its exit code; 128 + n for signal n
 */
export function run(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  say?: (text: string) => void,
): Promise<number> {
  const output = say ? 'pipe' : 'inherit';
  return new Promise((done, failed) => {
    const child = spawn(tool, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, PATH: toolPath(), ...env },
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => say?.(text));
    const end = () => child.kill('SIGTERM');
    process.once('SIGINT', end).once('SIGTERM', end);
    child.once('error', failed);
    child.once('close', (code, signal) => {
      process.off('SIGINT', end).off('SIGTERM', end);
      done(code ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });
}

const toolPath = () => `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
