/** Asks the browser to keep the workbench's pages on this device (离线可用). Browsers allow it over https and on the device itself only. */

export const canWorkOffline = (): boolean => 'serviceWorker' in navigator && window.isSecureContext;

/** Registers the worker and hands it every piece that is already loaded. True once the screens on the spot will open without a network. */
export async function workOffline(): Promise<boolean> {
  if (!canWorkOffline()) return false;
  try {
    await navigator.serviceWorker.register('/desk/service-worker.js', { scope: '/desk/' });
    const ready = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map((piece) => piece.name);
    ready.active?.postMessage(loaded);
    // The browser may otherwise empty its storage when the device runs short of room.
    await navigator.storage?.persist?.();
    return true;
  } catch {
    return false;
  }
}
