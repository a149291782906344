/** What the map's one file is taken apart into: a source each. */
export type SourcePart = 'land' | 'regions' | 'labels';

/** By this the map engine's worker knows an address that names one part of the map's one file. */
export const partProtocol = 'kart';

/**
 * @param mapUrl where the file is, from the page that shows the map
 * @param cluster the one whose region alone is asked for
 */
export function partAddress(mapUrl: string, part: SourcePart, cluster = ''): string {
  return `${partProtocol}://${part}/${cluster}?${new URL(mapUrl, document.baseURI).href}`;
}

/** Reads back what `partAddress` wrote. */
export function readPartAddress(address: string): {
  readonly part: SourcePart;
  /** Empty: the whole part. */
  readonly cluster: string;
  readonly mapUrl: string;
} {
  const [head = '', ...rest] = address.slice(`${partProtocol}://`.length).split('?');
  const [part = '', cluster = ''] = head.split('/');
  return { part: part as SourcePart, cluster, mapUrl: rest.join('?') };
}
