import { fileMissing } from './fetchJson.ts';
import { store } from './store.ts';

/** Milliseconds: a tab that has slept for as long may have missed a new version of the site. */
const longSleep = 12 * 60 * 60 * 1000;

/** A file can't be had: Vite's word for a module or style, and ours for data. */
const missing = ['vite:preloadError', fileMissing];

/** The address of the script that this page began with; its name changes with every version. */
function ownScript(): string | null {
  return document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
}

/** Whether the page is published with another script by now. False where nobody can tell. */
async function isOutdated(): Promise<boolean> {
  const script = ownScript();
  if (script === null) return false;
  try {
    const response = await fetch(document.baseURI, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(script);
  } catch {
    return false;
  }
}

async function checkVersion(): Promise<void> {
  if (!store.getState().outdated && (await isOutdated())) store.setState({ outdated: true });
}

/**
 * Finds out that the site has been published anew: the files that this page would still ask for may be
 * gone. Asks when one of them can't be had, and when the tab wakes from a long sleep. Returns what ends it.
 */
export function watchVersion(): () => void {
  let seen = Date.now();
  const onSight = () => {
    const now = Date.now();
    if (document.visibilityState === 'visible' && now - seen > longSleep) void checkVersion();
    seen = now;
  };
  const onMissing = () => void checkVersion();
  document.addEventListener('visibilitychange', onSight);
  for (const event of missing) window.addEventListener(event, onMissing);
  return () => {
    document.removeEventListener('visibilitychange', onSight);
    for (const event of missing) window.removeEventListener(event, onMissing);
  };
}
