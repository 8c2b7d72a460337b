import { loadFile } from '../load.ts';

const fetched = (address: string, cache: RequestCache): Promise<unknown> =>
  loadFile(address, (response) => response.json(), { cache });

const early = new Map<string, Promise<unknown>>();

/** Asks for a file before the code that reads it has come. */
export function askEarly(address: string): void {
  const asked = fetched(address, 'default');
  // Whoever reads it meets the failure.
  asked.catch(() => {});
  early.set(address, asked);
}

/** A file as it came over the wire: what was asked for early, once; else asked for now. @throws LoadFault */
export function answerOf(address: string, cache: RequestCache = 'default'): Promise<unknown> {
  const asked = cache === 'reload' ? undefined : early.get(address);
  early.delete(address);
  return asked ?? fetched(address, cache);
}
