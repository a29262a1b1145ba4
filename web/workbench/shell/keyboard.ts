/** Keys of the desk: one place that hears them, and what counts as typing. */

/** Whether the key goes into a field, so that a shortcut must not take it. */
export function typing(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  if (!target) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Hears every key of the page; gives back how to stop. Keys of an input method being composed are left alone. */
export function onKey(told: (event: KeyboardEvent) => void): () => void {
  const heard = (event: KeyboardEvent): void => {
    if (!event.isComposing) told(event);
  };
  window.addEventListener('keydown', heard);
  return () => window.removeEventListener('keydown', heard);
}
