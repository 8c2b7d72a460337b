/**
 * The service worker. A version of the site is kept whole or not relied upon:
 *
 * - It is loaded beside the one before it, and takes over when its last file has come. If the network is lost
 *   on the way, the old one stays as it was, and what has come is not fetched again.
 * - While a version is whole, its pages come from the device. Otherwise (the reader saves data, the storage
 *   is full, the host changes files) they come from the network, and from the device where that fails.
 * - A new version takes over at once, so that no open tab holds a reader back; the one before it stays for
 *   what such tabs may still ask for.
 */
import type { Precache } from './precache.ts';
import { Shelf } from './shelf.ts';

declare const self: ServiceWorkerGlobalScope;
declare const precache: Precache;

const home = self.registration.scope;
const shelf = new Shelf(home, precache);

/** After so many milliseconds a copy is better than a slow network. */
const patience = 3000;

/** A page whose reader saves data adds this to the worker's address (register.ts). */
const savesData = self.location.search === '?save-data';

const pathOf = (address: string) => (address.split(/[?#]/u, 1)[0] ?? '').slice(home.length);

async function install(): Promise<void> {
  try {
    if (!savesData) await shelf.fill();
  } catch (cause) {
    // Without a network the browser tries again at the next page; other failures would come back.
    if (cause instanceof TypeError) throw cause;
  }
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  await self.clients.claim();
  if (await (await shelf.current()).isWhole()) return shelf.tidy();
  for (const { url } of await self.clients.matchAll()) {
    await shelf.keep(pathOf(url), await fetch(url, { cache: 'force-cache' }));
  }
}

let filledAgain: Promise<void> | undefined;

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const path = pathOf(request.url);
  const navigates = request.mode === 'navigate';
  const current = await shelf.current();
  if (navigates && !current.has(path) && current.has(`${path}/`)) {
    return Response.redirect(`${home}${path}/${new URL(request.url).search}`);
  }
  if (await current.isWhole()) {
    const kept = await current.get(path);
    if (kept) return kept;
  } else if (navigates && !savesData) {
    filledAgain ??= shelf.fill().catch(() => {});
    event.waitUntil(filledAgain);
  }
  const kept = await shelf.copy(path);
  const late = new Promise<undefined>((done) => kept && setTimeout(done, patience));
  const fetched = await Promise.race([fetch(request).catch(() => undefined), late]);
  if (fetched?.ok) event.waitUntil(shelf.keep(path, fetched.clone()).catch(() => {}));
  const isAnswer = fetched?.ok || (navigates && fetched && fetched.status < 500);
  if (isAnswer || (fetched && !kept)) return fetched;
  return kept ?? ((navigates && (await shelf.copy('oflayn/'))) || Response.error());
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate().catch(() => {})));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(home)) return;
  event.respondWith(answer(event).catch(() => fetch(event.request)));
});
