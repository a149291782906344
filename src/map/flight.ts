import { project, scaleAt } from '../cartography/mercator.ts';
import type { Camera } from '../state/camera.ts';

/** Milliseconds at the least and at the most: a reader has asked for it, an audience has to follow. */
const paces = { page: [1200, 1800], stage: [1500, 2500] } as const;
export type Pace = keyof typeof paces;

/** Milliseconds for each zoom, and for each width of the map, that lies between. */
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

/** Whether two cameras show the same to within a pixel or two: no less than an address tells apart. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return Math.abs(a.zoom - b.zoom) < 0.01 && pixelsBetween(a, b, a.zoom) < 2;
}
