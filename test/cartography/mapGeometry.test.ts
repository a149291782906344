import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { expect, test } from 'vitest';
import {
  type MapGeometry,
  type MapPart,
  type MapTopology,
  mapGeometry,
  mapPart,
} from '../../src/cartography/mapGeometry.ts';
import { type PackedTopology, unpacked } from '../../src/cartography/packedTopology.ts';
import { type LandTopology, landAreas } from '../../src/state/loadLandAreas.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(`data/${path}.json`, 'utf8'));
const map = unpacked(json('generated/map') as PackedTopology<MapTopology>);

/** The points of a tree of coordinates, each once: where a ring begins does not matter. */
function pointsOf(tree: unknown): ReadonlySet<string> {
  const numbers = [tree].flat(Number.POSITIVE_INFINITY) as number[];
  const points = numbers.flatMap((lng, at) => (at % 2 === 0 ? [[lng, numbers[at + 1] ?? 0]] : []));
  return new Set(points.map((point) => point.map((degrees) => degrees.toFixed(4)).join()));
}

/** How many numbers a tree of coordinates has, and how they are nested. */
function nestingOf(tree: unknown): unknown {
  return Array.isArray(tree) && Array.isArray(tree[0]) ? tree.map(nestingOf) : (tree as []).length;
}

function shapesOf(tree: FeatureCollection | Feature['geometry']): readonly Feature['geometry'][] {
  return 'features' in tree ? tree.features.map(({ geometry }) => geometry) : [tree];
}

const coordinatesOf = (geometry: Feature['geometry']) =>
  (geometry as { readonly coordinates: Position }).coordinates;

test.each<[MapPart, string]>([
  ['counties', 'map/counties-to-sea'],
  ['svalbard', 'map/svalbard-to-sea'],
  ['borders', 'map/borders'],
  ['nationalBorders', 'map/national-borders'],
  ['sea', 'map/sea'],
])('%s come out of the one file as they went in', (part, path) => {
  const before = json(path) as FeatureCollection | Feature['geometry'];
  const after = mapPart(map, part);
  expect(after.type).toBe(before.type);
  if (before.type === 'FeatureCollection' && after.type === 'FeatureCollection') {
    const about = ({ id, properties }: Feature) => ({ id: id ?? null, properties });
    expect(after.features.map(about)).toEqual(before.features.map(about));
  }
  const [was, is] = [shapesOf(before), shapesOf(after)];
  for (const [index, geometry] of was.entries()) {
    const found = is[index];
    expect(found?.type).toBe(geometry.type);
    const [expected, actual] = [coordinatesOf(geometry), found && coordinatesOf(found)];
    expect(nestingOf(actual)).toEqual(nestingOf(expected));
    expect(pointsOf(actual)).toEqual(pointsOf(expected));
  }
});

test('names stand within six metres of where they stood', () => {
  const before = (json('generated/labels') as MapGeometry['labels']).features;
  const after = mapPart(map, 'labels').features;
  expect(after.map(({ properties }) => properties)).toEqual(
    before.map(({ properties }) => properties),
  );
  const degrees = before.flatMap(({ geometry }, index) =>
    geometry.coordinates.map((value, axis) =>
      Math.abs(value - (after[index]?.geometry.coordinates[axis] ?? Number.NaN)),
    ),
  );
  expect(Math.max(...degrees)).toBeLessThan(5.1e-5);
});

test('all parts together are those that both maps ask for', () => {
  expect(Object.keys(mapGeometry(map)).toSorted()).toEqual(Object.keys(map.objects).toSorted());
});

test('regions and counties that end at the coast come out of their file as they went in', () => {
  const areas = landAreas(json('generated/land-areas') as LandTopology);
  const parts = [
    [areas.regions, 'generated/regions'],
    [areas.counties, 'map/counties'],
  ] as const;
  for (const [after, path] of parts) {
    const before = json(path) as FeatureCollection;
    expect(after.features.map(({ geometry }) => pointsOf(coordinatesOf(geometry)))).toEqual(
      before.features.map(({ geometry }) => pointsOf(coordinatesOf(geometry))),
    );
  }
});

test('a border that areas share is written once', () => {
  const sizeOf = (tree: FeatureCollection | Feature['geometry']) =>
    shapesOf(tree)
      .map((geometry) => pointsOf(coordinatesOf(geometry)).size)
      .reduce((sum, size) => sum + size, 0);
  const of = (...paths: string[]) =>
    paths.reduce((sum, path) => sum + sizeOf(json(path) as FeatureCollection), 0);
  const regions = sizeOf(mapPart(map, 'regions'));
  type Arcs = { readonly arcs?: unknown[]; readonly geometries?: readonly Arcs[] };
  const arcsOf = (part: 'counties' | 'regions' | 'borders'): number[] => {
    const object = map.objects[part] as Arcs;
    return [object, ...(object.geometries ?? [])]
      .flatMap(({ arcs = [] }) => arcs.flat(3) as number[])
      .map((arc) => (arc < 0 ? ~arc : arc));
  };
  const used = new Set([...arcsOf('counties'), ...arcsOf('regions'), ...arcsOf('borders')]);
  const written = [...used].flatMap((arc) => map.arcs[arc] ?? []).length;
  // The regions are made of counties, or cut out of them.
  expect(written).toBeLessThan(of('map/counties-to-sea') + 0.2 * (of('map/borders') + regions));
});
