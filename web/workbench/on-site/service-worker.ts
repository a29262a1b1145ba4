/**
 * Keeps the pages of the workbench on the device so that the screens on the spot open without a network. It keeps no data of
 * any case: those lie in the device's own storage, by person, and are emptied when that person signs out.
 */
interface ExtendableEvent extends Event {
  waitUntil(what: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface MessageEventOfPage extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface WorkerScope {
  readonly location: Location;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: 'install' | 'activate', heard: (event: ExtendableEvent) => void): void;
  addEventListener(kind: 'fetch', heard: (event: FetchEvent) => void): void;
  addEventListener(kind: 'message', heard: (event: MessageEventOfPage) => void): void;
}
const worker = globalThis as unknown as WorkerScope;

const pages = 'yifa-pages-1';
const page = '/desk/';
const isAsset = (url: URL): boolean => url.pathname.startsWith('/desk/assets/');

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(pages)
      .then((cache) => cache.add(page))
      .then(() => worker.skipWaiting()),
  );
});
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** The page that is open tells which of its pieces it had loaded before the worker listened, and hears when they are kept. */
worker.addEventListener('message', (event) => {
  const urls = Array.isArray(event.data) ? (event.data as string[]) : [];
  const wanted = urls.filter((u) => {
    const url = new URL(u, worker.location.href);
    return url.origin === worker.location.origin && isAsset(url);
  });
  event.waitUntil(
    caches.open(pages).then(async (cache) => {
      for (const url of wanted) if (!(await cache.match(url))) await cache.add(url).catch(() => undefined);
      event.ports[0]?.postMessage('kept');
    }),
  );
});

/** The newest page when there is a network; the kept one when no answer comes. */
async function pageFirstFromServer(request: Request): Promise<Response> {
  const cache = await caches.open(pages);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(page, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(page);
    if (kept) return kept;
    throw error;
  }
}

/** Names of pieces carry the hash of their content, so a kept one is never stale. */
async function pieceFirstFromHere(request: Request): Promise<Response> {
  const cache = await caches.open(pages);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (isAsset(url)) event.respondWith(pieceFirstFromHere(request));
  else if (request.mode === 'navigate' && url.pathname.startsWith('/desk'))
    event.respondWith(pageFirstFromServer(request));
});
