import { project, type WorldBox, worldBox } from '../cartography/mercator.ts';
import type { Bounds, LngLat } from '../model/geo.ts';

/** How finely a map is drawn, and how much beyond its bounds. */
export type Detail = {
  /** Units along the longer side. */
  readonly units: number;
  /** How far the drawing reaches beyond the bounds on each side, in lengths of the longer side. */
  readonly margin: number;
  /** CSS pixels that the box is wide at most: names that need more are left out. */
  readonly widest: number;
};

/** For a whole window: a unit is about half a pixel, and wide or tall windows show far beyond the bounds. */
export const windowDetail: Detail = { units: 1400, margin: 1.6, widest: 2400 };

/** How bounds become a drawing: Web Mercator, scaled to whole units so that paths are short. */
export type Viewport = {
  readonly box: WorldBox;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly detail: Detail;
  /** Geometry is clipped to this. */
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

/** Where a point is in the viewport's box: 0 to 1 from west and from north, outside that beyond it. */
export function placeIn(
  viewport: Viewport,
  point: LngLat,
): { readonly x: number; readonly y: number } {
  const [x, y] = project(point);
  return {
    x: (x - viewport.box.x) / viewport.box.width,
    y: (y - viewport.box.y) / viewport.box.height,
  };
}
