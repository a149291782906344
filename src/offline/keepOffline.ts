import { hrefBelow } from '../state/history.ts';
import { store } from '../state/store.ts';

/** A map that is not at rest after so many milliseconds keeps nobody waiting. */
const longestWait = 15_000;

type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

/** Readers who count their bytes have not asked for pages that they may never open. */
export function isSparing(connection: Connection | undefined): boolean {
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
    setTimeout(resolve, longestWait);
    settle();
  });
}

async function register(): Promise<void> {
  await atRest();
  const { serviceWorker } = navigator;
  await serviceWorker.register(hrefBelow('sw.js'), { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  // This page's language may be one that it has not met.
  active?.postMessage('open');
}

/**
 * Lets the browser keep the site for when there is no network, once the page is at rest. A page in a frame
 * leaves no such trace with its host's readers, and where the browser forbids it the site works as before.
 */
export function keepOffline(): void {
  const isFramed = window.parent !== window;
  if (!import.meta.env.PROD || isFramed || !('serviceWorker' in navigator)) return;
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (!isSparing(connection)) register().catch(() => {});
}
