/** Asks the browser to keep the workbench's pages on this device (离线可用). Browsers allow it over https and on the device itself only. */

export const canWorkOffline = (): boolean => 'serviceWorker' in navigator && window.isSecureContext;

/** Hands the worker every piece that is already loaded, and waits until it has kept them. */
function keepPieces(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const loaded = performance.getEntriesByType('resource').map((piece) => piece.name);
  return new Promise((kept) => {
    port1.onmessage = () => kept();
    worker.postMessage(loaded, [port2]);
  });
}

/** True once the screens on the spot will open without a network. */
export async function workOffline(): Promise<boolean> {
  if (!canWorkOffline()) return false;
  try {
    await navigator.serviceWorker.register('/desk/service-worker.js', { scope: '/desk/' });
    const ready = await navigator.serviceWorker.ready;
    if (!ready.active) return false;
    await keepPieces(ready.active);
    // The browser may otherwise empty its storage when the device runs short of room.
    await navigator.storage?.persist?.();
    return true;
  } catch {
    return false;
  }
}
