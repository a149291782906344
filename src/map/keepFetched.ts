import type { StyleSpecification } from 'maplibre-gl';

/** What the page has of a source whose features its worker keeps. */
export type Fetched = { readonly type: 'FeatureCollection'; readonly address: string };

/**
 * The next style, with what the map has already fetched left as it is. MapLibre takes a fetched source
 * for another than the address it came from, and would fetch it and cut it into tiles again.
 *
 * @param previous the style that is shown, if any
 */
export function keepFetched(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const sources = Object.entries(next.sources).map(([id, source]) => {
    const before = previous?.sources[id];
    const address = 'data' in source ? source.data : null;
    return [id, before && address === addressOf(before) ? before : source] as const;
  });
  return { ...next, sources: Object.fromEntries(sources) };
}

function addressOf(source: StyleSpecification['sources'][string]): string | undefined {
  const data = 'data' in source && typeof source.data === 'object' ? source.data : {};
  return (data as Partial<Fetched>).address;
}
