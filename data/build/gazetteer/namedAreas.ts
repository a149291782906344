import type { Feature, MultiPolygon } from 'geojson';
import { type Area, polygonsOf, squareMetres } from '../../../src/geocoder/area/area.ts';
import { clip, unite } from '../../../src/geocoder/area/combine.ts';
import { project, unproject } from '../../../src/geocoder/area/mercator.ts';
import { bufferAround, circleAround, voronoiCells } from '../../../src/geocoder/area/shapes.ts';
import type { Landscape, Municipality } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { tidy } from './coordinates.ts';
import type { CountyShape } from './counties.ts';
import type { CouncilList, FormerList, LandscapeList } from './datedLists.ts';
import type { Cell } from './districts.ts';

/** The ground of what has no open map: municipalities of today and those that are gone, councils, landscapes. All of it is approximate. */

type NamedShape = Feature<MultiPolygon, { id: string }>;

/** Radians of Web Mercator around the seats of a municipality, within which all of it lies. */
const margin = 0.1;
/** Metres around a seat that are counted in whatever the division of its municipality gives. */
const seatReach = 5_000;
/** A landscape lies in a county that has at least this share of it. */
const minShare = 0.03;

function shape(id: string, areas: readonly Area[]): NamedShape | null {
  const joined = unite([...areas]);
  const geometry = joined && tidy(joined);
  if (!geometry) return null;
  return {
    type: 'Feature',
    properties: { id },
    geometry: { type: 'MultiPolygon', coordinates: [...polygonsOf(geometry)] },
  };
}

function needed(id: string, found: NamedShape | null): NamedShape {
  if (!found) throw new Error(`no land for "${id}"`);
  return found;
}

/** Each municipality that has a place with land: the cells of its places, joined. */
export function municipalityShapes(
  municipalities: readonly Municipality[],
  cells: readonly Cell[],
): readonly NamedShape[] {
  return municipalities.flatMap(({ id }) => {
    const own = cells.filter(({ municipality }) => municipality === id);
    return (
      shape(
        id,
        own.map(({ land }) => land),
      ) ?? []
    );
  });
}

/** The cells of the members, joined. */
export function councilShapes(
  { councils }: CouncilList,
  cells: readonly Cell[],
): readonly NamedShape[] {
  return councils.map(({ id, municipalities }) =>
    needed(
      id,
      shape(
        id,
        cells
          .filter(({ municipality }) => municipalities.includes(municipality))
          .map(({ land }) => land),
      ),
    ),
  );
}

type Seat = { readonly former: string | null; readonly lngLat: readonly [number, number] };

/**
 * Today's municipality is divided among the seats of those that it was made of: each gets what is nearer to its seat
 * than to the others, cut to its county of 2012, which its number begins with. `seatOf` gives the seat of a
 * municipality that existed in 2012 and does still.
 */
export function formerShapes(
  { municipalities, formedSince }: FormerList,
  cells: readonly Cell[],
  counties: readonly CountyShape[],
  seatOf: (municipality: string) => readonly [number, number],
): readonly NamedShape[] {
  const parts = [...new Set(municipalities.flatMap(({ into }) => into))].flatMap((successor) => {
    const seats: Seat[] = municipalities
      .filter(({ into }) => into.includes(successor))
      .map(({ id, seat }) => ({ former: id, lngLat: seat }));
    if (!formedSince.includes(successor)) seats.push({ former: null, lngLat: seatOf(successor) });
    const own = cells.filter(({ municipality }) => municipality === successor);
    return dividedAmong(seats).flatMap(([{ former }, ring]) =>
      own
        .filter(({ county }) => county === former?.slice(0, 2))
        .flatMap(({ land }) => {
          const part = ring === null ? land : clip(ring, land);
          return part ? [{ former, part }] : [];
        }),
    );
  });
  return municipalities.map(({ id, seat }) => {
    const county = counties.find(({ properties }) => properties.id === id.slice(0, 2));
    const around = county && clip(circleAround(seat, seatReach), county.geometry);
    const own = parts.filter(({ former }) => former === id).map(({ part }) => part);
    return needed(id, shape(id, around ? [...own, around] : own));
  });
}

/** The Voronoi cell of each seat; null for one that has all. */
function dividedAmong(seats: readonly Seat[]): readonly (readonly [Seat, Area | null])[] {
  const [only, ...more] = seats;
  if (only && more.length === 0) return [[only, null]];
  const rings = voronoiCells(
    seats.map(({ lngLat }) => project([...lngLat])),
    margin,
  );
  return seats.map((seat, index) => {
    const corners = rings[index]?.map(unproject);
    return [seat, corners ? { type: 'Polygon', coordinates: [corners] } : null];
  });
}

/** The land along or within each outline, and the counties that it lies in. Without land there, null. */
export function landscapeShape(
  { id, outline, reach }: LandscapeList['landscapes'][number],
  counties: readonly CountyShape[],
): { readonly shape: NamedShape; readonly counties: readonly string[] } | null {
  const [start] = outline;
  const around: Area | null =
    reach > 0
      ? bufferAround(outline, reach * 1000)
      : { type: 'Polygon', coordinates: [[...outline, start ?? [0, 0]].map((at) => [...at])] };
  const lands = counties.flatMap(({ properties, geometry }) => {
    const land = around && clip(around, geometry);
    return land ? [{ county: properties.id, land, area: squareMetres(land) }] : [];
  });
  const whole = lands.reduce((sum, { area }) => sum + area, 0);
  const found = shape(
    id,
    lands.map(({ land }) => land),
  );
  return (
    found && {
      shape: found,
      counties: lands.filter(({ area }) => area >= minShare * whole).map(({ county }) => county),
    }
  );
}

/** Of a landscape what the geocoder and search need: all but the outline. */
export function landscapeRecord(
  { id, kind, name, english, aliases }: LandscapeList['landscapes'][number],
  counties: readonly string[],
): Landscape {
  return { id, kind, names: { nb: name, nn: name, en: english }, aliases, counties };
}
