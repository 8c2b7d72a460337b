import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Fewer files than this are done before a thread has started. */
const worthIt = 2000;

/** Work on files of which each can be done alone. What goes in and comes out must be plain data. */
export type FileWork<Context, Result> = (context: Context, files: readonly string[]) => Result;

/**
 * Does work on many files in as many threads as there are cores, and on few at once.
 * @param module the module that exports `work` under its name
 * @returns a result for each share of the files, which are dealt out like cards
 * @throws what the work throws
 */
export async function inThreads<Context, Result>(
  work: FileWork<Context, Result>,
  module: URL,
  context: Context,
  files: readonly string[],
): Promise<Result[]> {
  if (files.length < worthIt) return [work(context, files)];
  const threads = availableParallelism();
  return Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const share = files.filter((__, at) => at % threads === thread);
      return oneThread<Result>({ module: module.href, name: work.name, context, files: share });
    }),
  );
}

const oneThread = <Result>(workerData: unknown): Promise<Result> =>
  new Promise((done, failed) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData });
    thread.once('message', done);
    thread.once('error', failed);
  });
