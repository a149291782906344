/** What the map's one file is taken apart into: a source each. */
export type SourcePart = 'land' | 'regions' | 'labels';

/** By this the map engine's worker knows an address that names one part of the map's one file. */
export const partProtocol = 'kart';

/** @param mapUrl where the file is, from the page that shows the map */
export function partAddress(mapUrl: string, part: SourcePart): string {
  return `${partProtocol}://${part}?${new URL(mapUrl, document.baseURI).href}`;
}

/** Reads back what `partAddress` wrote. */
export function readPartAddress(address: string): {
  readonly part: SourcePart;
  readonly mapUrl: string;
} {
  const [head = '', ...rest] = address.slice(`${partProtocol}://`.length).split('?');
  return { part: head as SourcePart, mapUrl: rest.join('?') };
}
