import type { ValidIds } from '../pages/pageDefinition.ts';
import { type EmbedOptions, parseEmbedAddress } from './options.ts';

/* A frame's address is the host's: it is read, and never written. */

/** The whole of it, fragment included. */
export function frameHref(): string {
  return window.location.href;
}

export function reloadFrame(): void {
  window.location.reload();
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
