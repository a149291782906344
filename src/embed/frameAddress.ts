import type { ValidIds } from '../pages/pageDefinition.ts';
import { type EmbedOptions, parseEmbedAddress } from './options.ts';

/* A frame's address is the host's: it is read, and never changed. */

/** The whole of it, fragment included. */
export function frameHref(): string {
  return window.location.href;
}

const again = 'again';

/** Loads the frame anew, for the map that was asked for: in a sandbox its history is all that it can keep. */
export function reloadFrame(): void {
  window.history.replaceState(again, '');
  window.location.reload();
}

/** Whether the frame was loaded anew for its map; true once. */
export function isReloaded(): boolean {
  if (window.history.state !== again) return false;
  window.history.replaceState(null, '');
  return true;
}

/** What the frame is about, its page says itself: it may lie elsewhere than it was made for, as in a web archive. */
export function readOptions(known: ValidIds): EmbedOptions {
  const { path = '' } = document.documentElement.dataset;
  return parseEmbedAddress(path, window.location.search, known);
}

/** The origin of the page around the frame, where the browser tells. */
export function parentOrigin(): string | null {
  const [origin] = window.location.ancestorOrigins ?? [];
  if (origin !== undefined) return origin;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
}
