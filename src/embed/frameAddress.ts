import type { ValidIds } from '../pages/pageDefinition.ts';
import { type EmbedOptions, parseEmbedAddress } from './options.ts';

/** A frame's address is the host's: it is read, and never written. */
const base = import.meta.env.BASE_URL;

/** The whole of it, fragment included. */
export function frameHref(): string {
  return window.location.href;
}

export function readOptions(known: ValidIds): EmbedOptions {
  const { pathname, search } = window.location;
  return parseEmbedAddress(
    pathname.startsWith(base) ? pathname.slice(base.length) : '',
    search,
    known,
  );
}

/** The origin of the page around the frame, where the browser tells. */
export function parentOrigin(): string | null {
  const [origin] = window.location.ancestorOrigins ?? [];
  if (origin !== undefined) return origin;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
}
