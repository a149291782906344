import type { StyleSpecification } from 'maplibre-gl';

/** What the page has of a source whose features its worker keeps. */
export type Fetched = { readonly type: 'FeatureCollection'; readonly address: string };

type Source = StyleSpecification['sources'][string];

/**
 * The next style, with what the map has already fetched left as it is. MapLibre takes a fetched source
 * for another than the address it came from, and would fetch it and cut it into tiles again. Where the
 * map begins anew, as after a lost WebGL context, it gives its own style back: there the address is
 * what is left.
 *
 * @param previous the style that is shown, if any
 */
export function keepFetched(
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

/** Where a source is fetched from, or has been; of one that comes with the style there is none. */
function addressOf(source: Source): string | undefined {
  const data = 'data' in source ? source.data : null;
  return typeof data === 'string' ? data : (data as Partial<Fetched> | null)?.address;
}
