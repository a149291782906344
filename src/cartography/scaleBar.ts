import type { LngLat } from '../model/geo.ts';
import { scaleAt } from './mercator.ts';

/** Metres around the Earth at the equator, as Web Mercator has it. */
const circumference = 40_075_016.686;

/** Metres on the ground once around the Earth at a latitude: as long as the Web Mercator square is wide. */
export function groundWidth(lat: number): number {
  return circumference * Math.cos((lat * Math.PI) / 180);
}

/** Metres on the ground for each CSS pixel at MapLibre zoom `zoom`: fewer the further north. */
export function metresPerPixel(zoom: number, [, lat]: LngLat): number {
  return groundWidth(lat) / scaleAt(zoom);
}

/** The longest of 1, 2, 5, 10, 20, 50 … metres that is no wider than `widest` CSS pixels. */
export function scaleBar(
  perPixel: number,
  widest: number,
): { readonly metres: number; readonly width: number } {
  const room = perPixel * widest;
  const power = 10 ** Math.floor(Math.log10(room));
  const factor = [5, 2].find((each) => each * power <= room) ?? 1;
  const metres = factor * power;
  return { metres, width: metres / perPixel };
}
