import type { LngLat } from '../model/geo.ts';
import type { Displacement } from '../model/site.ts';
import { zoomRange } from './mapLimits.ts';
import { scaleAt } from './mercator.ts';

/** CSS pixels from sign to sign where one is close enough to the point that they share: none touches another. */
export const widest = 26;
/** From this zoom on they are so far apart. */
const widestZoom = 7.5;

/** CSS pixels of a step before it is held between least and widest. */
export function stepIn(worldWidth: number): number {
  return (widest * worldWidth) / scaleAt(widestZoom);
}

/** From a sign's point to where it stands, as CSS lengths, of a step that is itself one. */
export function displacedCss({ right, down, least }: Displacement, step: string) {
  const held = `clamp(${least}px, ${step}, ${widest}px)`;
  return { x: `${right} * ${held}`, y: `${down} * ${held}` };
}

/** Where a sign stands at the closest zoom, at which each has room. */
export function standsAt(marker: LngLat, displaced: Displacement | undefined): LngLat {
  if (!displaced) return marker;
  const [lng, lat] = marker;
  const step = (360 * widest) / scaleAt(zoomRange[1]);
  // Of so short a way Mercator's scale is that of its beginning.
  const north = -displaced.down * Math.cos((lat * Math.PI) / 180);
  return [lng + displaced.right * step, lat + north * step];
}
