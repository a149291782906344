import { centerRange, zoomRange } from '../cartography/mapLimits.ts';
import { project, scaleAt, unproject, worldBox, zoomToFit } from '../cartography/mercator.ts';
import type { Bounds } from '../model/geo.ts';
import type { Camera } from '../state/camera.ts';

/** A box on the screen, in CSS pixels. */
export type ScreenBox = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** CSS pixels. A smaller visible area is a map that a panel covers, or is about to. */
const leastRoom = 40;

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * The camera with which `bounds` just fit into `visible`, centred: as the static map has them. Null while
 * `visible` is too small. Both boxes have the same origin.
 */
export function fitCamera(bounds: Bounds, container: ScreenBox, visible: ScreenBox): Camera | null {
  if (visible.width < leastRoom || visible.height < leastRoom) return null;
  const box = worldBox(bounds);
  const zoom = clamp(zoomToFit(box, visible.width, visible.height), zoomRange);
  const scale = scaleAt(zoom);
  const right = container.x + container.width / 2 - (visible.x + visible.width / 2);
  const down = container.y + container.height / 2 - (visible.y + visible.height / 2);
  const center = unproject([
    box.x + box.width / 2 + right / scale,
    box.y + box.height / 2 + down / scale,
  ]);
  return { zoom, center };
}

/** Keeps a camera where the site has a map. Unlike MapLibre's own, it never zooms in to fill a window. */
export function limitCamera({ zoom, center: [lng, lat] }: Camera): Camera {
  return {
    zoom: clamp(zoom, zoomRange),
    center: [clamp(lng, centerRange.lng), clamp(lat, centerRange.lat)],
  };
}

/** The shortest and the longest flight in milliseconds: an audience needs longer to follow. */
const paces = { page: [1200, 1800], stage: [1500, 2500] } as const;
export type Pace = keyof typeof paces;

/** Milliseconds for each zoom level, and for each width of the map, between the two cameras. */
const perZoom = 120;
const perWidth = 250;

/** CSS pixels between the middles of two cameras, at `zoom`. */
function pixelsBetween(a: Camera, b: Camera, zoom: number): number {
  const [x, y] = project(a.center);
  const [otherX, otherY] = project(b.center);
  return Math.hypot(otherX - x, otherY - y) * scaleAt(zoom);
}

/** How long a flight takes, in milliseconds. `width` is the map's, in CSS pixels. */
export function flightTime(from: Camera, to: Camera, width: number, pace: Pace = 'page'): number {
  const [shortest, longest] = paces[pace];
  const widths = pixelsBetween(from, to, Math.min(from.zoom, to.zoom)) / Math.max(width, 1);
  const extra = Math.abs(to.zoom - from.zoom) * perZoom + widths * perWidth;
  return Math.min(longest, shortest + extra);
}

/** Starts and lands gently. */
export function flightEase(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

/** Whether two cameras are the same to within two pixels, which is how exactly an address is rounded. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return Math.abs(a.zoom - b.zoom) < 0.01 && pixelsBetween(a, b, a.zoom) < 2;
}
