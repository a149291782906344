import type { Bounds, LngLat } from '../model/geo.ts';

/** A point of the Web Mercator square: the whole world is 0 to 1 both ways, y grows southwards. */
export type WorldPoint = readonly [x: number, y: number];

/** Width of the world in CSS pixels at zoom 0, as MapLibre counts zoom. */
const worldSize = 512;

/** Projects as MapLibre does (EPSG:3857, spherical), so that the static map and the live one coincide. */
export function project([lng, lat]: LngLat): WorldPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lng + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `project`. */
export function unproject([x, y]: WorldPoint): LngLat {
  return [x * 360 - 180, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** A rectangle of the Web Mercator square. */
export type WorldBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export function worldBox([west, south, east, north]: Bounds): WorldBox {
  const [x, y] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return { x, y, width: right - x, height: bottom - y };
}

/** CSS pixels that the whole world is wide at MapLibre zoom `zoom`. */
export function scaleAt(zoom: number): number {
  return worldSize * 2 ** zoom;
}

/** How many CSS pixels wide `box` is at MapLibre zoom `zoom`. */
export function widthAtZoom(box: WorldBox, zoom: number): number {
  return box.width * scaleAt(zoom);
}

/** The zoom at which `box` just fits into `width` × `height` CSS pixels. */
export function zoomToFit(box: WorldBox, width: number, height: number): number {
  return Math.log2(Math.min(width / box.width, height / box.height) / worldSize);
}
