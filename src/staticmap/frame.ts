import type { Bounds, LngLat } from '../model/geo.ts';
import { project, type WorldBox, worldBox } from '../view/mercator.ts';

/** Along its longer side a drawing has this many units: a unit is under half a pixel in most windows. */
const units = 2000;

/** What lies beyond the bounds still shows in a wide or tall window: this much of the longer side, each way. */
const margin = 1.6;

/** How bounds become a drawing: Web Mercator, scaled to whole units so that paths are short. */
export type Frame = {
  readonly box: WorldBox;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Geometry is cut to this. */
  readonly clip: WorldBox;
};

export function frameOf(bounds: Bounds): Frame {
  const box = worldBox(bounds);
  const longer = Math.max(box.width, box.height);
  const scale = units / longer;
  const beyond = longer * margin;
  return {
    box,
    scale,
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
    clip: {
      x: box.x - beyond,
      y: box.y - beyond,
      width: box.width + 2 * beyond,
      height: box.height + 2 * beyond,
    },
  };
}

/** Where a point lies in its frame's box: 0 to 1 from the west and from the north, beyond that outside. */
export function placeIn(frame: Frame, point: LngLat): { readonly x: number; readonly y: number } {
  const [x, y] = project(point);
  return { x: (x - frame.box.x) / frame.box.width, y: (y - frame.box.y) / frame.box.height };
}
