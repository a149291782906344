import type { StyleSpecification } from 'maplibre-gl';

/** The parts of map.json that are sources of the live map. */
export type SourcePart = 'land' | 'regions' | 'labels';

/** The protocol by which the map's worker answers for one part of map.json. */
export const partProtocol = 'kart';

/**
 * @param mapUrl where map.json is, relative to the page
 * @param cluster the id of the one whose region alone is asked for
 */
export function partAddress(mapUrl: string, part: SourcePart, cluster = ''): string {
  return `${partProtocol}://${part}/${cluster}?${new URL(mapUrl, document.baseURI).href}`;
}

/** The start of the addresses that stand for several files. */
const filesProtocol = `${partProtocol}://files/`;
/** No address of a file has it, and none of it is escaped. */
const separator = '|';

/** A file that a source has a part from. */
export type NamedFile = { readonly name: string; readonly url: string };

/** @param files their addresses are relative to the page */
export function filesAddress(files: readonly NamedFile[]): string {
  const names = files.map(({ name }) => name).join();
  const urls = files.map(({ url }) => new URL(url, document.baseURI).href);
  return `${filesProtocol}${names}?${urls.join(separator)}`;
}

/** The inverse of `filesAddress`; null for another address. */
export function readFilesAddress(address: string): readonly NamedFile[] | null {
  if (!address.startsWith(filesProtocol)) return null;
  const [names = '', ...rest] = address.slice(filesProtocol.length).split('?');
  const urls = rest.join('?').split(separator);
  return names.split(',').flatMap((name, index) => {
    const url = urls[index];
    return url ? [{ name, url }] : [];
  });
}

/** The inverse of `partAddress`. */
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

/** What the main thread gets of a loaded source: the worker keeps the features. */
export type LoadedData = {
  readonly type: 'FeatureCollection';
  readonly address: string;
  /** Of a source of several files, those that could be loaded. */
  readonly names?: readonly string[];
};

type Source = StyleSpecification['sources'][string];

/**
 * The next style, with every source that is already loaded left as the map has it. MapLibre compares a
 * loaded source, which holds data, with the address that it came from, finds a difference and would load
 * it again. After a lost WebGL context MapLibre starts from its own style: there each loaded source gets
 * its address back.
 *
 * @param previous the style that is shown, if any
 */
export function reuseLoadedSources(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const sources = Object.entries(next.sources).map(([id, source]) => {
    const before = previous?.sources[id];
    const address = addressOf(source);
    if (!address) return [id, source] as const;
    return [id, before && addressOf(before) === address ? before : { ...source, data: address }];
  });
  return { ...next, sources: Object.fromEntries(sources) };
}

/** Where a source is or was loaded from; undefined where its data stands in the style. */
function addressOf(source: Source): string | undefined {
  const data = 'data' in source ? source.data : null;
  return typeof data === 'string' ? data : (data as Partial<LoadedData> | null)?.address;
}
