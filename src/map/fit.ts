import { scaleAt, unproject, worldBox, zoomToFit } from '../cartography/mercator.ts';
import type { Bounds } from '../model/geo.ts';
import type { Camera } from '../state/camera.ts';
import { centerRange, zoomRange } from '../state/limits.ts';

/** A box on the screen, in CSS pixels. */
export type ScreenBox = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** Less room than this shows nothing worth moving the map for: a panel covers it all, or is on its way. */
const leastRoom = 40;

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * The camera with which `bounds` just fit into `free`, centred there: where the static map has them.
 * Null while `free` has no room to speak of. Both boxes are measured in the same frame.
 */
export function fitCamera(bounds: Bounds, container: ScreenBox, free: ScreenBox): Camera | null {
  if (free.width < leastRoom || free.height < leastRoom) return null;
  const box = worldBox(bounds);
  const zoom = clamp(zoomToFit(box, free.width, free.height), zoomRange);
  const scale = scaleAt(zoom);
  const right = container.x + container.width / 2 - (free.x + free.width / 2);
  const down = container.y + container.height / 2 - (free.y + free.height / 2);
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
