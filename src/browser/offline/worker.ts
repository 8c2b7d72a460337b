/**
 * The service worker.
 *
 * - While its version is whole on the device, pages come from there. Until then (and where the reader saves data,
 *   the storage is full, the host changes files) they come from the network, and from the device where that
 *   fails: from the version before, if that one is whole.
 * - What is missing is fetched only while no page asks for anything, one file at a time; a page that opens has
 *   the line for itself at once. What has come is not fetched again.
 * - A new version takes over at once, so that no open tab holds a reader back; the one before it stays for
 *   what such tabs may still ask for.
 */
import { isLasting, type Precache } from './precache.ts';
import { SiteStorage } from './storage.ts';

declare const self: ServiceWorkerGlobalScope;
declare const precache: Precache;

const home = self.registration.scope;
const storage = new SiteStorage(home, precache);

/** After so many milliseconds a copy is better than a slow network. */
const patience = 3000;

/** So many milliseconds after a page has asked for something the line counts as idle again. */
const pause = 1000;

/** The path of an address, relative to the home page; a page may be asked for by the name of its file. */
const pathOf = (address: string) =>
  (address.split(/[?#]/u, 1)[0] ?? '').slice(home.length).replace(/(^|\/)index\.html$/u, '$1');

async function activate(): Promise<void> {
  await self.clients.claim();
  // While pages come from the network, their requests need not wait until the worker has started.
  if (!(await (await storage.current()).isWhole()))
    await self.registration.navigationPreload?.enable();
  for (const { url } of await self.clients.matchAll()) {
    await storage.keep(pathOf(url), await fetch(url, { cache: 'force-cache' }));
  }
}

let filling: AbortController | undefined;

/** Fetches what is missing, until it is all there or a page needs the line. */
async function fill(): Promise<void> {
  if (filling) return;
  filling = new AbortController();
  try {
    if (await storage.fill(filling.signal)) await self.registration.navigationPreload?.disable();
  } catch {
    // A page needs the line, the network is lost or the storage is full: the next idle page begins again.
  } finally {
    filling = undefined;
  }
}

/** The answer of the network, which the browser may have asked already; nothing where there is none. */
async function fromNetwork({
  preloadResponse,
  request,
}: FetchEvent): Promise<Response | undefined> {
  try {
    const early: unknown = await preloadResponse;
    return early instanceof Response ? early : await fetch(request);
  } catch {
    return undefined;
  }
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const path = pathOf(request.url);
  const navigates = request.mode === 'navigate';
  const current = await storage.current();
  if (navigates && !current.has(path) && current.has(`${path}/`)) {
    return Response.redirect(`${home}${path}/${new URL(request.url).search}`);
  }
  if (isLasting(path) || (await current.isWhole())) {
    const kept = await storage.file(path);
    if (kept) return kept;
  }
  const interrupted = filling !== undefined;
  filling?.abort();
  if (interrupted && !navigates) {
    event.waitUntil(new Promise((done) => setTimeout(done, pause)).then(fill));
  }
  const asked = fromNetwork(event);
  const kept = await storage.copy(path);
  const late = new Promise<undefined>((done) => kept && setTimeout(done, patience));
  const fetched = await Promise.race([asked, late]);
  if (fetched?.ok) event.waitUntil(storage.keep(path, fetched.clone()).catch(() => {}));
  const isAnswer = fetched?.ok || (navigates && fetched && fetched.status < 500);
  if (isAnswer || (fetched && !kept)) return fetched;
  return kept ?? ((navigates && (await storage.copy('oflayn/'))) || Response.error());
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(activate().catch(() => {})));
self.addEventListener('message', (event) => event.waitUntil(fill()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(home)) return;
  event.respondWith(answer(event).catch(() => fetch(event.request)));
});
