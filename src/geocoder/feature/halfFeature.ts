import type { Bounds, LngLat } from '../../model/geo.ts';
import { type Area, boundsOf, metresBetween, polygonsOf } from '../area/area.ts';
import { clip, subtract } from '../area/combine.ts';
import { bufferAround } from '../area/shapes.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import type { Side } from '../phrase/phrase.ts';
import { areaFeature, type GeocodedFeature } from './geocodedFeature.ts';
import { halfName, halfReason } from './lineReason.ts';

/** The part of the country that a side of it is. */
export const partOfCountry: Readonly<Partial<Record<Side, string>>> = {
  north: 'Nord-Norge',
  south: 'Sør-Norge',
  west: 'Vestlandet',
  east: 'Østlandet',
  middle: 'Midt-Norge',
};

/** Of the farthest distance from the outer coast, the share that counts as outer. */
const outerShare = 0.4;
/** Every so many corners of a region are looked at for the farthest from the coast. */
const cornerStep = 8;

/** "nordre X", "indre X". Null where X is a point, or nothing of it lies there. */
export function halfFeature(
  whole: GeocodedFeature,
  side: Side,
  atlas: Atlas,
): GeocodedFeature | null {
  const { geometry } = whole;
  if (geometry.type === 'Point') return null;
  const area = partOf(geometry, side, atlas);
  return (
    area &&
    areaFeature(
      {
        kind: 'half',
        name: halfName(side, whole.name),
        exactness: 'approximate',
        reason: halfReason(side, whole.name),
        counties: whole.counties,
      },
      area,
    )
  );
}

function partOf(area: Area, side: Side, atlas: Atlas): Area | null {
  if (side === 'inner' || side === 'outer') return byCoast(area, side, atlas);
  return clip(box(half(boundsOf(area), side)), area);
}

function half([west, south, east, north]: Bounds, side: Exclude<Side, 'inner' | 'outer'>): Bounds {
  const across = (west + east) / 2;
  const up = (south + north) / 2;
  const third = (north - south) / 3;
  switch (side) {
    case 'north':
      return [west, up, east, north];
    case 'south':
      return [west, south, east, up];
    case 'east':
      return [across, south, east, north];
    case 'west':
      return [west, south, across, north];
    case 'middle':
      return [west, south + third, east, north - third];
  }
}

function box([west, south, east, north]: Bounds): Area {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function byCoast(area: Area, side: 'inner' | 'outer', atlas: Atlas): Area | null {
  const stops = (atlas.lines.find(({ kind }) => kind === 'coast')?.stops ?? []).map(
    ([, lng, lat]): LngLat => [lng, lat],
  );
  const corners = polygonsOf(area)
    .flat(2)
    .filter((_, index) => index % cornerStep === 0)
    .map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
  const away = corners.map((corner) =>
    Math.min(...stops.map((stop) => metresBetween(stop, corner))),
  );
  const strip = bufferAround(stops, outerShare * Math.max(0, ...away));
  if (strip === null) return null;
  return side === 'outer' ? clip(strip, area) : subtract(area, [strip]);
}
