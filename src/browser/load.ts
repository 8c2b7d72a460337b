/** Why a file, or a part of the program, could not be had; `strings.faults` has a sentence for each. */
export type LoadFaultKind =
  /** The request reached nobody. */
  | 'offline'
  /** No answer within the time limit. */
  | 'hanging'
  /** A file named after its content is gone: the site has been deployed anew since the page was opened. */
  | 'renewed'
  /** A part of the program has come, and the browser could not fetch it again to run it; it remembers that. */
  | 'interrupted'
  /** The server answers with an error. */
  | 'missing'
  /** A file is not what it should be. */
  | 'damaged'
  /** The browser lacks a feature that the code needs. */
  | 'unsupported'
  /** The browser or the page's policy refuses WebAssembly. */
  | 'refused';

export class LoadFault extends Error {
  readonly kind: LoadFaultKind;

  constructor(kind: LoadFaultKind, file: string, cause?: unknown) {
    super(`${kind}: ${file}`, { cause });
    this.name = 'LoadFault';
    this.kind = kind;
  }
}

/** The kind of whatever has been thrown: what is no fault of loading is a fault of running the code. */
export const kindOf = (cause: unknown): LoadFaultKind =>
  cause instanceof LoadFault ? cause.kind : 'unsupported';

/** Whether trying again cannot help, for the page or its browser would answer the same until the page is loaded anew. */
export const needsReload = (kind: LoadFaultKind): boolean =>
  kind === 'renewed' || kind === 'interrupted';

/** How long a request may take, in ms. */
export const patience = 10_000;

export interface Request {
  /** `reload` passes the browser's own cache, which may hold what has just failed. */
  readonly cache?: RequestCache;
  /** Time limit in ms, the body included. */
  readonly limit?: number;
}

/**
 * Fetches a file and reads its body.
 * @throws LoadFault `offline`, `hanging`, `missing`; `damaged` when the body cannot be read
 */
export async function loadFile<Body>(
  address: string,
  read: (response: Response) => Promise<Body>,
  { cache = 'default', limit = patience }: Request = {},
): Promise<Body> {
  const signal = AbortSignal.timeout(limit);
  const fault = (kind: LoadFaultKind, cause?: unknown) =>
    new LoadFault(signal.aborted ? 'hanging' : kind, address, cause);
  const response = await fetch(address, { cache, signal }).catch((cause: unknown) => {
    throw fault('offline', cause);
  });
  if (!response.ok) throw fault('missing', response.status);
  return read(response).catch((cause: unknown) => {
    throw fault('damaged', cause);
  });
}

/**
 * Imports a part of the program: `() => import('./part.ts')`.
 * @throws LoadFault
 */
export async function loadModule<Module>(
  importer: () => Promise<Module>,
  limit = patience,
): Promise<Module> {
  try {
    return await inTime(importer(), String(importer), limit);
  } catch (cause) {
    throw cause instanceof LoadFault ? cause : new LoadFault('unsupported', '', cause);
  }
}

/**
 * Loads a chunk of the bundler's with all that it imports; every `import()` of a build comes through here (see
 * src/build/chunk-loading.ts). No browser forgets in time that a module has failed, Firefox never: so the files are
 * fetched side by side, once more past the browser's own cache if need be, and imported when they are there.
 * @param files relative to the home page; what the page itself has loaded may be among them
 * @throws LoadFault
 */
export async function loadChunk<Module>(
  importer: () => Promise<Module>,
  files: readonly string[] = [],
): Promise<Module> {
  await Promise.all(files.map((file) => fetchModule(import.meta.env.BASE_URL + file)));
  return importer().catch((cause: unknown) => {
    throw isFetchFailure(cause) ? new LoadFault('interrupted', String(importer), cause) : cause;
  });
}

/** Every browser says “module” where it could not fetch one; code that fails to run speaks of what it lacks. */
const isFetchFailure = (cause: unknown): boolean =>
  cause instanceof TypeError && /\bmodule\b/iu.test(cause.message);

async function fetchModule(address: string): Promise<void> {
  if (document.querySelector(`script[src="${address}"], link[href="${address}"]`)) return;
  const whole = (response: Response) => response.arrayBuffer();
  try {
    await loadFile(address, whole).catch(() => loadFile(address, whole, { cache: 'reload' }));
    // Read and compiled while others are still on their way.
    const ready = { rel: 'modulepreload', href: address };
    document.head.append(Object.assign(document.createElement('link'), ready));
  } catch (fault) {
    const isGone = fault instanceof LoadFault && (fault.cause === 404 || fault.cause === 410);
    throw isGone ? new LoadFault('renewed', address, fault) : fault;
  }
}

/** Gives a promise up after a time, in ms. @throws LoadFault `hanging`, and what the promise is rejected with */
export const inTime = <Value>(
  promise: Promise<Value>,
  file: string,
  limit: number,
): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new LoadFault('hanging', file)), limit);
    }),
  ]);
