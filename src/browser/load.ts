/** Why a file, or a part of the program, could not be had; `strings.faults` has a sentence for each. */
export type LoadFaultKind =
  /** The request reached nobody. */
  | 'offline'
  /** No answer within the time limit. */
  | 'hanging'
  /** A file named after its content is gone: the site has been deployed anew since the page was opened. */
  | 'renewed'
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
    cause instanceof LoadFault
      ? cause
      : new LoadFault(signal.aborted ? 'hanging' : kind, address, cause);
  const response = await fetch(address, { cache, signal }).catch((cause: unknown) => {
    throw fault('offline', cause);
  });
  if (!response.ok) throw fault('missing', response.status);
  try {
    return await read(response);
  } catch (cause) {
    throw fault('damaged', cause);
  }
}

/**
 * Imports a part of the program; when that fails, its file is asked for past the browser's cache, and imported
 * once more under another specifier, since Firefox never asks again for a module that has failed.
 * @param importer `() => import('./part.ts')`, the call and nothing else: the file's address is read from it
 * @param limit time limit in ms
 * @throws LoadFault
 */
export async function loadModule<Module>(
  importer: () => Promise<Module>,
  limit = patience,
  address = addressIn(String(importer)),
): Promise<Module> {
  try {
    return await inTime(importer(), address, limit);
  } catch (cause) {
    if (!address) throw cause;
    await checkModule(address, limit);
  }
  try {
    const chunk = await inTime(
      import(/* @vite-ignore */ `${address}?${Date.now()}`),
      address,
      limit,
    );
    // The bundler exports a module that shares its chunk with others as one namespace among their exports.
    return Object.values(chunk).find(isNamespace) ?? chunk;
  } catch (cause) {
    if (cause instanceof LoadFault) throw cause;
    throw new LoadFault(isOfImport(cause) ? 'missing' : 'unsupported', address, cause);
  }
}

const isNamespace = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Module]';

/** Whether an import failed before any code ran, by what Chromium, Firefox and Safari then say. */
const isOfImport = (cause: unknown): boolean =>
  cause instanceof TypeError && /\bimport(?:ed|ing)\b/iu.test(cause.message);

/** The address that a function with an `import()` imports. All scripts of a build stand in one folder. */
export function addressIn(code: string): string {
  const [, specifier] = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?["'`]([^"'`]+)/u.exec(code) ?? [];
  return specifier ? new URL(specifier, import.meta.url).href : '';
}

/** Tells why a module's file cannot be had, if it cannot. @throws LoadFault */
async function checkModule(address: string, limit: number): Promise<void> {
  try {
    await loadFile(address, (response) => response.text(), { cache: 'reload', limit });
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
