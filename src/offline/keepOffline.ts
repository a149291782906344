import { hrefBelow, isSingleFile } from '../state/history.ts';
import { isSparing } from '../state/sparing.ts';
import { store } from '../state/store.ts';

/** Milliseconds until the service worker is registered though the map is not idle yet. */
const longestWait = 15_000;

type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

/** Whether the reader saves data: then pages that may never be opened are not fetched. */
export function savesData(connection: Connection | undefined): boolean {
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

/** Resolves when the page has all that it shows: its map is at rest, or will not come. */
function atRest(): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      const { map } = store.getState();
      if (map !== 'ready' && map !== 'failed') return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = store.subscribe(settle);
    // Where the map waits for somebody to touch it, what is kept waits too: most of it is the map's.
    if (!isSparing()) setTimeout(resolve, longestWait);
    settle();
  });
}

async function register(): Promise<void> {
  await atRest();
  const { serviceWorker } = navigator;
  await serviceWorker.register(hrefBelow('sw.js'), { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  // This page may be in a language whose pages the worker has not cached.
  active?.postMessage('open');
}

/**
 * Registers the service worker once the page is at rest. Not in one file, which has no other, nor in a frame, which should leave nothing behind with
 * its host's readers; and where the browser forbids it the site works without.
 */
export function keepOffline(): void {
  const isFramed = window.parent !== window;
  if (!import.meta.env.PROD || isSingleFile || isFramed || !('serviceWorker' in navigator)) return;
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (!savesData(connection)) register().catch(() => {});
}
