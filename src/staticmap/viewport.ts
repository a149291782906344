import { project, type WorldBox, worldBox } from '../cartography/mercator.ts';
import type { Bounds, LngLat } from '../model/geo.ts';

/** How finely a map is drawn, and how much of it. */
export type Detail = {
  /** So many units along the longer side. */
  readonly units: number;
  /** What lies beyond the bounds still shows: this much of the longer side, each way. */
  readonly margin: number;
  /** Wider than this, in CSS pixels, nobody sees the box: names that need more room are left out. */
  readonly widest: number;
};

/** For a whole window: a unit is half a pixel in most, three quarters on a stage, and wide and tall ones see far. */
export const windowDetail: Detail = { units: 1400, margin: 1.6, widest: 2400 };

/** How bounds become a drawing: Web Mercator, scaled to whole units so that paths are short. */
export type Viewport = {
  readonly box: WorldBox;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly detail: Detail;
  /** Geometry is cut to this. */
  readonly clip: WorldBox;
};

export function viewportOf(bounds: Bounds, detail: Detail = windowDetail): Viewport {
  const box = worldBox(bounds);
  const longer = Math.max(box.width, box.height);
  const scale = detail.units / longer;
  const beyond = longer * detail.margin;
  return {
    box,
    scale,
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
    detail,
    clip: {
      x: box.x - beyond,
      y: box.y - beyond,
      width: box.width + 2 * beyond,
      height: box.height + 2 * beyond,
    },
  };
}

/** Where a point lies in its frame's box: 0 to 1 from the west and from the north, beyond that outside. */
export function placeIn(
  frame: Viewport,
  point: LngLat,
): { readonly x: number; readonly y: number } {
  const [x, y] = project(point);
  return { x: (x - frame.box.x) / frame.box.width, y: (y - frame.box.y) / frame.box.height };
}
