import type { LngLat } from '../../model/geo.ts';
import type { Localized } from '../../model/language.ts';
import { type Area, holds, isNear, metresBetween } from '../area/area.ts';
import { clip } from '../area/combine.ts';
import { moveInside } from '../area/insidePoint.ts';
import { bufferAround } from '../area/shapes.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import type { Line, Place } from '../gazetteer/gazetteer.ts';
import { exactKey } from '../phrase/normalise.ts';
import { countyNames } from './entryFeature.ts';
import { areaFeature, type GeocodedFeature } from './geocodedFeature.ts';
import { landOf } from './land.ts';
import { lineReason } from './lineReason.ts';
import { corridorReason } from './phraseReason.ts';

/** Metres to each side of the line. */
const reach = 12_000;
/** Farther (metres) from all of a line than this, a place is not on it. */
const maxAway = 60_000;
/** Metres from an area within which a line is at it. */
const atArea = 15_000;

type Stop = Line['stops'][number];

export type LabelledPlace = { readonly place: Place; readonly label: string };

const at = ([, lng, lat]: Stop): LngLat => [lng, lat];

/** The line with that name; null if there is none. */
export function findLine(name: string, lines: readonly Line[]): Line | null {
  const key = exactKey(name);
  return (
    lines.find((line) => [line.name, ...line.aliases].some((other) => exactKey(other) === key)) ??
    null
  );
}

/** The land along the line between the two places. Null if one of them is far from it, or all is sea. */
export function lineBetween(
  line: Line,
  [from, to]: readonly [LabelledPlace, LabelledPlace],
  atlas: Atlas,
): GeocodedFeature | null {
  const ends = [from, to].map(({ place }) => nearestStop(line, place.lngLat));
  const [a, b] = ends;
  if (a === undefined || b === undefined || a === b) return null;
  if (ends.some((index, end) => awayFrom(line, index, [from, to][end]) > maxAway)) return null;
  const inner = line.stops.slice(Math.min(a, b) + 1, Math.max(a, b));
  const stops: Stop[] = [
    [from.label, ...from.place.lngLat],
    ...(a < b ? inner : inner.toReversed()),
    [to.label, ...to.place.lngLat],
  ];
  const buffer = bufferAround(stops.map(at), reach);
  const area = buffer && landOf(buffer, atlas);
  return area && along(line, area, stops, `${from.label} – ${to.label}`, atlas);
}

/** The land along the line in the area, or along all of it. Null if it does not touch the area. */
export function lineWithin(
  line: Line,
  within: { readonly area: Area; readonly name: Localized } | null,
  atlas: Atlas,
): GeocodedFeature | null {
  const near = line.stops.map((stop) => within === null || isNear(within.area, at(stop), atArea));
  const stops = line.stops.slice(near.indexOf(true), near.lastIndexOf(true) + 1);
  const [first, ...more] = stops;
  if (first === undefined) return null;
  const points = more.length === 0 ? [at(first), at(first)] : stops.map(at);
  const buffer = bufferAround(points, reach);
  const area = buffer && (within === null ? landOf(buffer, atlas) : clip(buffer, within.area));
  return area && along(line, area, stops, within?.name ?? null, atlas);
}

function nearestStop({ stops }: Line, point: LngLat): number {
  const away = stops.map((stop) => metresBetween(at(stop), point));
  return away.indexOf(Math.min(...away));
}

function awayFrom({ stops }: Line, index: number, labelled: LabelledPlace | undefined): number {
  const stop = stops[index];
  return stop && labelled ? metresBetween(at(stop), labelled.place.lngLat) : 0;
}

/** `where`: between which places, or in which area; null for the whole line. */
function along(
  line: Line,
  area: Area,
  stops: readonly Stop[],
  where: string | Localized | null,
  atlas: Atlas,
): GeocodedFeature {
  const middle = stops[Math.floor(stops.length / 2)];
  const marker = middle ? moveInside(area, at(middle)) : undefined;
  const named = stops.map(([name]) => ({ name, population: 0 }));
  const isCoast = line.kind === 'coast';
  return areaFeature(
    {
      kind: isCoast ? 'coast' : 'corridor',
      name: nameOf(line, where),
      exactness: 'approximate',
      reason: isCoast
        ? lineReason(
            stops.map(([name]) => name),
            reach,
          )
        : corridorReason(named, reach),
      counties: countiesAt(stops, atlas),
    },
    area,
    marker,
  );
}

function nameOf({ kind, name }: Line, where: string | Localized | null): Localized {
  const label: Localized =
    kind === 'coast'
      ? { nb: 'Kysten', nn: 'Kysten', en: 'The coast' }
      : { nb: name, nn: name, en: name };
  if (where === null) return label;
  if (typeof where === 'string') {
    return { nb: `${label.nb} ${where}`, nn: `${label.nn} ${where}`, en: `${label.en} ${where}` };
  }
  return {
    nb: `${label.nb} i ${where.nb}`,
    nn: `${label.nn} i ${where.nn}`,
    en: `${label.en} in ${where.en}`,
  };
}

function countiesAt(stops: readonly Stop[], atlas: Atlas): readonly string[] {
  const found = [...atlas.counties].filter(([id, county]) =>
    stops.some((stop) => countyNames([id], atlas).length > 0 && holds(county, at(stop))),
  );
  return found.map(([id]) => id).sort();
}
