import { project, scaleAt, unproject, type WorldPoint } from '../cartography/mercator.ts';
import type { Bounds } from '../model/geo.ts';
import type { Camera } from './camera.ts';

/** A box on the screen, in CSS pixels. */
type ScreenBox = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/**
 * What a reader sees of a map: the part of it that lies in `visible`, of a map whose canvas fills `container`
 * and stands at `camera`. Both boxes are measured in the same frame.
 */
export function shownBounds(camera: Camera, container: ScreenBox, visible: ScreenBox): Bounds {
  const scale = scaleAt(camera.zoom);
  const [centerX, centerY] = project(camera.center);
  const worldAt = (x: number, y: number): WorldPoint => [
    centerX + (x - container.x - container.width / 2) / scale,
    centerY + (y - container.y - container.height / 2) / scale,
  ];
  const [west, north] = unproject(worldAt(visible.x, visible.y));
  const [east, south] = unproject(worldAt(visible.x + visible.width, visible.y + visible.height));
  return [west, south, east, north];
}
