import type { Map as MapLibre } from 'maplibre-gl';
import { useMap } from 'react-map-gl/maplibre';

/** The MapLibre map around a component. */
export function useLiveMap(): MapLibre {
  const { current } = useMap();
  if (!current) throw new Error('useLiveMap needs a Map above it');
  return current.getMap();
}
