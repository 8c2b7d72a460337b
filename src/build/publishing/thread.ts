import { parentPort, workerData } from 'node:worker_threads';

/** One thread of in-threads.ts: does the share of the work that it was started with, and ends. */
const { module, name, context, files } = workerData;
const { [name]: work } = await import(module);
parentPort?.postMessage(work(context, files));
