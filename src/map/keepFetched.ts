import type { StyleSpecification } from 'maplibre-gl';

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
    const fetched = 'data' in source && typeof source.data === 'string';
    return [id, (fetched && previous?.sources[id]) || source] as const;
  });
  return { ...next, sources: Object.fromEntries(sources) };
}
