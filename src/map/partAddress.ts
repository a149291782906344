import type { MapPart } from '../view/mapGeometry.ts';

/** By this the map engine's worker knows an address that names one part of the map's one file. */
export const partProtocol = 'kart';

/** @param mapUrl where the file is, from the page that shows the map */
export function partAddress(mapUrl: string, part: MapPart): string {
  return `${partProtocol}://${part}?${new URL(mapUrl, document.baseURI).href}`;
}

/** Reads back what `partAddress` wrote. */
export function readPartAddress(address: string): {
  readonly part: MapPart;
  readonly mapUrl: string;
} {
  const [head = '', ...rest] = address.slice(`${partProtocol}://`.length).split('?');
  return { part: head as MapPart, mapUrl: rest.join('?') };
}
