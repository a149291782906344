import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature } from 'topojson-client';
import { type MapTopology, mapPart } from '../../../src/cartography/mapGeometry.ts';
import { detailZoom } from '../../../src/cartography/mapLimits.ts';
import { project, scaleAt } from '../../../src/cartography/mercator.ts';
import { simplify, type XY } from '../../../src/cartography/polyline.ts';
import { type Area, areaOf, polygonsOf } from '../../../src/geocoder/area/area.ts';
import { withoutSpikes } from '../../../src/geocoder/area/combine.ts';
import type { LngLat } from '../../../src/model/geo.ts';
import { onGrid } from './mapTopology.ts';

/** CSS pixels at `detailZoom` that a border may be off by leaving out points: at 60 degrees north one is 1,223 metres. */
const tolerance = 0.8;
/** CSS pixels at `detailZoom`: islands that are smaller both ways, once simplified, are left out. */
const smallestIsland = 2;
/** Degrees east and north between the points of its grid, which come to a third of a pixel at the most. */
const grid = [6e-3, 3e-3] as const;

/**
 * The map as it is seen from afar: for zooms below `detailZoom`, where no border is more than a pixel off
 * and what is smaller than a pixel is left out, as are names that come later. Areas that share a border share
 * the simplified one.
 *
 * @param sea with fewer points already, not in cells
 */
export function overviewOf(map: MapTopology, sea: FeatureCollection<Area>): MapTopology {
  const { transform: _, ...rest } = map;
  const arcs = map.arcs.map((_arc, index) => {
    const line = feature(map, { type: 'LineString', arcs: [index] }).geometry as LineString;
    return fewer(line.coordinates);
  });
  const simple = { ...rest, arcs };
  const areas = (part: 'counties' | 'svalbard' | 'regions') => {
    const { features, ...collection } = mapPart(simple, part);
    const drawn = features.map((each) => ({
      ...each,
      // All that has an area is one of these.
      geometry: withoutSpecks(each.geometry as Polygon | MultiPolygon),
    }));
    return { ...collection, features: drawn };
  };
  const names = mapPart(map, 'labels');
  const seen = names.features.filter(({ properties }) => properties.minzoom <= detailZoom);
  const parts = {
    counties: areas('counties'),
    svalbard: areas('svalbard'),
    regions: areas('regions'),
    sea: { ...sea, features: sea.features.flatMap(onOverviewGrid) },
    borders: mapPart(simple, 'borders'),
    nationalBorders: mapPart(simple, 'nationalBorders'),
    labels: { ...names, features: seen },
  };
  return onGrid(parts, grid);
}

/** On the grid at once: what has no width there is left out, and would else be drawn as a line. */
function onOverviewGrid(sea: Feature<Area>): readonly Feature<Area>[] {
  const rounded = polygonsOf(sea.geometry).map((rings) =>
    rings.map((ring) =>
      ring.map((position) =>
        position.map((degrees, axis) => {
          const step = grid[axis] ?? 1;
          return Math.round(degrees / step) * step;
        }),
      ),
    ),
  );
  const geometry = withoutSpikes(areaOf(rounded));
  return geometry ? [{ ...sea, geometry }] : [];
}

function onScreen(line: readonly Position[]): readonly XY[] {
  const scale = scaleAt(detailZoom);
  return line.map((position): XY => {
    const [x, y] = project(position as unknown as LngLat);
    return [x * scale, y * scale];
  });
}

function fewer(line: readonly Position[]): Position[] {
  const points = onScreen(line);
  const isIsland = isClosed(line) && !isSpeck(points);
  let within = tolerance;
  let kept = new Set(simplify(points, within));
  // A small island is nearly a point and a line: it is drawn finer, until it has an area.
  while (isIsland && kept.size < 4 && within > 0.01) {
    within /= 2;
    kept = new Set(simplify(points, within));
  }
  return line.filter((_, index) => kept.has(points[index] as XY));
}

function isClosed(line: readonly Position[]): boolean {
  return String(line[0]) === String(line.at(-1));
}

function isSpeck(points: readonly XY[]): boolean {
  return ([0, 1] as const).every((axis) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values) < smallestIsland;
  });
}

const isSeen = (ring: readonly Position[]) =>
  new Set(ring.map(String)).size > 2 && !isSpeck(onScreen(ring));

/** Without the islands that are too small to be seen. */
function withoutSpecks(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons
    .filter(([outer]) => outer && isSeen(outer))
    .map((rings) => rings.filter(isSeen));
  return { type: 'MultiPolygon', coordinates };
}
