import { hrefBelow } from '../../state/history.ts';
import { workerFiles } from './startWorker.ts';

declare global {
  interface ImportMetaEnv {
    /** From vite.config.ts: where the build writes the file without a list, below the site's base. */
    readonly ONE_FILE: string;
  }
}

/** Where the one file without a list is. */
export function emptyFile(): string {
  return hrefBelow(import.meta.env.ONE_FILE);
}

/**
 * Fetches what a list takes from reading to one file, for the service worker to keep: from then on it goes without a
 * network. Waits for the worker, which is never there for readers who save data.
 */
export async function keepFiles(): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  // Until it controls the page, it hears of nothing that the page fetches.
  if (!serviceWorker.controller) {
    await new Promise((resolve) =>
      serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  }
  for (const address of [...workerFiles, emptyFile()]) {
    if (!(await caches.match(address))) await fetch(address, { priority: 'low' });
  }
}
