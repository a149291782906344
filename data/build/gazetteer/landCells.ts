import type { Polygon, Position } from 'geojson';
import {
  type Area,
  boundsOf,
  holds,
  inBounds,
  nearestOnBorder,
  polygonsOf,
} from '../../../src/geocoder/area/area.ts';
import { clip, unite } from '../../../src/geocoder/area/combine.ts';
import { project, unproject } from '../../../src/geocoder/area/mercator.ts';
import { voronoiCells } from '../../../src/geocoder/area/shapes.ts';
import type { LngLat } from '../../../src/model/geo.ts';

/** Radians of Web Mercator around the places of a county within which all of it lies. */
const cellMargin = 0.2;

/** Radians of Web Mercator, about 15 km: a shorter side of a cell is straight in degrees too, but for some metres. */
const maxSide = 0.005;

/**
 * Metres of water that a cell goes on across: municipalities and districts have both shores of most sounds and narrow
 * fjords. With 1.5 to 2.5 km the areas of municipalities come nearest to the true ones; with less than 1.7, the coarse
 * coast cuts Sortland in two.
 */
const maxSound = 2_000;

/** Degrees, a decimetre: from the border between two pieces into the one on the other side. */
const nudge = 1e-6;

/** A connected piece of land within the Voronoi cell of a place. */
type Piece = {
  /** Index of the place. */
  readonly cell: number;
  readonly land: Polygon;
};

/**
 * Divides the land of a county among its places: each gets what is nearer to it than to any other place of the county,
 * and connected with it. A cell has
 *
 * 1. the piece of land that the place stands on, or is nearest to where the coast leaves it in the sea,
 * 2. every piece at most `maxSound` from that one,
 * 3. every piece that borders on no other cell: islands go to the nearest place, however far.
 *
 * Land beyond wider water goes to the cell that it has the longest border with. So a cell on one side of a wide fjord
 * has nothing of the other side, where that is connected with other places.
 *
 * @returns the land of each place, in their order; null for one that gets none
 */
export function landCells(places: readonly LngLat[], county: Area): readonly (Area | null)[] {
  const pieces = voronoiCells(
    places.map((place) => project([...place])),
    cellMargin,
  ).flatMap((ring, cell): readonly Piece[] => {
    const corners = ring && withShortSides(ring).map(unproject);
    const land = corners && clip({ type: 'Polygon', coordinates: [corners] }, county);
    const polygons = land ? polygonsOf(land) : [];
    return polygons.map((coordinates) => ({ cell, land: { type: 'Polygon', coordinates } }));
  });
  const owners = settle(pieces, places, county);
  return places.map((_, index) =>
    unite(pieces.filter((piece) => owners.get(piece) === index).map(({ land }) => land)),
  );
}

/** A side that is straight in Web Mercator is not straight in degrees. */
function withShortSides(ring: readonly Position[]): Position[] {
  return ring.flatMap((to, index) => halved(ring[index - 1] ?? to, to));
}

/** What leads from one point to the other, the first left out. Halved, it is the same from both ends. */
function halved(from: Position, to: Position): Position[] {
  if (lengthOf(from, to) <= maxSide) return [to];
  const middle = [0, 1].map((axis) => ((from[axis] ?? 0) + (to[axis] ?? 0)) / 2);
  return [...halved(from, middle), ...halved(middle, to)];
}

type Borders = ReadonlyMap<Piece, number>;

/** The place that each piece goes to. */
function settle(
  pieces: readonly Piece[],
  places: readonly LngLat[],
  county: Area,
): ReadonlyMap<Piece, number> {
  const owners = new Map<Piece, number>();
  const open = new Map<Piece, Borders>();
  const bordersOf = borderFinder(pieces, county);
  for (const [index, place] of places.entries()) {
    const own = pieces.filter(({ cell }) => cell === index);
    const home = nearestPiece(own, place);
    for (const piece of own) {
      const stays = piece === home || (home && isWithin(home.land, piece.land, maxSound));
      const borders: Borders = stays ? new Map() : bordersOf(piece);
      if (borders.size === 0) owners.set(piece, index);
      else open.set(piece, borders);
    }
  }
  handOver(open, owners);
  return owners;
}

/** Gives each open piece to a neighbour that is settled, until none is left. */
function handOver(open: Map<Piece, Borders>, owners: Map<Piece, number>): void {
  while (open.size > 0) {
    const taken = [...open].flatMap(([piece, borders]) => {
      const owner = longestBorder(borders, owners);
      return owner === null ? [] : [[piece, owner] as const];
    });
    // Where no place is on the land, it stays with those that it is nearest to.
    const settled =
      taken.length > 0 ? taken : [...open.keys()].map((piece) => [piece, piece.cell] as const);
    for (const [piece, owner] of settled) {
      owners.set(piece, owner);
      open.delete(piece);
    }
  }
}

function nearestPiece(pieces: readonly Piece[], place: LngLat): Piece | undefined {
  const away = pieces.map(({ land }) =>
    holds(land, place) ? 0 : nearestOnBorder(land, place).metres,
  );
  return pieces[away.indexOf(Math.min(...away))];
}

/** The place whose land the borders run along for the longest; null if none of the neighbours is settled. */
function longestBorder(borders: Borders, owners: ReadonlyMap<Piece, number>): number | null {
  const lengths = new Map<number, number>();
  for (const [neighbour, length] of borders) {
    const owner = owners.get(neighbour);
    if (owner !== undefined) lengths.set(owner, (lengths.get(owner) ?? 0) + length);
  }
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1]);
  return longest?.[0] ?? null;
}

/** Finds the pieces of other cells that a piece borders on by land, each with the length of the border in degrees. */
function borderFinder(pieces: readonly Piece[], county: Area): (piece: Piece) => Borders {
  const key = ([lng, lat]: Position) => `${lng} ${lat}`;
  // A side between two corners of the county is its coast or its border.
  const corners = new Set(polygonsOf(county).flat(2).map(key));
  return (piece) => {
    const borders = new Map<Piece, number>();
    const sides = piece.land.coordinates
      .flatMap((ring) => ring.slice(1).map((to, index) => [ring[index] ?? to, to] as const))
      .filter(([from, to]) => !corners.has(key(from)) || !corners.has(key(to)));
    for (const [from, to] of sides) {
      const outside = besideMiddle(from, to);
      const other = pieces.find(({ cell, land }) => cell !== piece.cell && holds(land, outside));
      if (other) borders.set(other, (borders.get(other) ?? 0) + lengthOf(from, to));
    }
    return borders;
  };
}

function lengthOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.hypot(bx - ax, by - ay);
}

/** A point just outside the middle of a side. Outer rings run counterclockwise: outside is to the right. */
function besideMiddle(from: Position, to: Position): LngLat {
  const [ax = 0, ay = 0] = from;
  const [bx = 0, by = 0] = to;
  const step = nudge / lengthOf(from, to);
  return [(ax + bx) / 2 + (by - ay) * step, (ay + by) / 2 - (bx - ax) * step];
}

/** Whether the two are at most so many metres apart somewhere. */
function isWithin(a: Polygon, b: Polygon, metres: number): boolean {
  const corners = (polygon: Polygon, other: Polygon) =>
    polygon.coordinates
      .flat()
      .map(([lng = 0, lat = 0]): LngLat => [lng, lat])
      .filter((corner) => inBounds(corner, boundsOf(other), metres));
  const near = (polygon: Polygon, other: Polygon) =>
    corners(polygon, other).some((corner) => nearestOnBorder(other, corner).metres <= metres);
  return near(a, b) || near(b, a);
}
