import type { Position } from 'geojson';
import type { LngLat } from '../../model/geo.ts';
import { type Area, areaOf, polygonsOf } from './area.ts';

/** The area with its coordinates rounded, without rings that rounding leaves fewer than three corners. */
export function roundedArea(area: Area, decimals: number): Area {
  const polygons = polygonsOf(area).flatMap(([outer = [], ...holes]) => {
    const ring = roundedRing(outer, decimals);
    if (!isRing(ring)) return [];
    return [[ring, ...holes.map((hole) => roundedRing(hole, decimals)).filter(isRing)]];
  });
  return areaOf(polygons);
}

export function roundedPoint([lng, lat]: LngLat, decimals: number): LngLat {
  return [rounded(lng, decimals), rounded(lat, decimals)];
}

function rounded(degrees: number, decimals: number): number {
  return Number(degrees.toFixed(decimals));
}

/** Without points that rounding makes equal to the one before. */
function roundedRing(ring: readonly Position[], decimals: number): Position[] {
  const coarse = ring.map((position) => position.map((degrees) => rounded(degrees, decimals)));
  return coarse.filter((position, index) => {
    const before = coarse[index - 1];
    return before === undefined || position[0] !== before[0] || position[1] !== before[1];
  });
}

/** Three corners, and the first once more. */
function isRing(ring: readonly Position[]): boolean {
  return ring.length >= 4;
}
