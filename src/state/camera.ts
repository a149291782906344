import { centerRange, zoomRange } from '../cartography/mapLimits.ts';
import type { LngLat } from '../model/geo.ts';
import { numberIn } from '../model/parameters.ts';

/** Where the reader has moved the map to: MapLibre's zoom (512 px tiles) and the centre of the canvas. */
export type Camera = { readonly zoom: number; readonly center: LngLat };

/** `zoom/lat/lng`, as addresses hold it; null for anything else. */
export function parseCamera(value: string | null): Camera | null {
  const [zoom, lat, lng, ...rest] = value?.split('/') ?? [];
  const center = parseLngLat(lat, lng);
  const level = numberIn(zoom, zoomRange);
  return level === null || center === null || rest.length > 0 ? null : { zoom: level, center };
}

/** What `parseCamera` reads, rounded to about ten metres. */
export function formatCamera({ zoom, center }: Camera): string {
  return [roundTo(zoom, 2), ...formatLatLng(center)].join('/');
}

/** A point of Northern Europe, where a map may have its middle; null for anything else. */
export function parseLngLat(lat: string | undefined, lng: string | undefined): LngLat | null {
  const y = numberIn(lat, centerRange.lat);
  const x = numberIn(lng, centerRange.lng);
  return y === null || x === null ? null : [x, y];
}

/** Latitude first, as people write it. */
export function formatLatLng([lng, lat]: LngLat): readonly [lat: string, lng: string] {
  return [roundTo(lat, 4), roundTo(lng, 4)];
}

function roundTo(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
