import { readFileSync } from 'node:fs';
import { area, booleanPointInPolygon, distance, lineString, nearestPointOnLine } from '@turf/turf';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import exceptions from '../../data/gazetteer/district-exceptions.json' with { type: 'json' };
import { crossings } from './crossings.ts';

type Shape = Feature<Polygon | MultiPolygon, { id: string }>;

function read<T>(file: string): T {
  const path = new URL(`../../data/map/${file}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

const read19 = () => read<FeatureCollection<Polygon | MultiPolygon, { id: string }>>('counties');
const counties: Shape[] = read19().features;
const territories = read<FeatureCollection<Polygon, { id: string }>>('svalbard').features;
const districts = read<FeatureCollection<MultiPolygon, { id: string }>>('districts').features;
const neighbours = read<FeatureCollection<Polygon, { id: string }>>('neighbours').features;
const borders = read<MultiLineString>('borders');
const { gazetteer } = loadAtlas();

const polygons = ({ geometry }: Shape) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const county = (id: string) => {
  const found = counties.find(({ properties }) => properties.id === id);
  if (!found) throw new Error(`no county ${id}`);
  return found;
};
const squareKilometres = (shape: Shape) => area(shape) / 1e6;

/** Land and fresh water, km², Statistics Norway 2012. */
const official: Record<string, number> = {
  '01': 4182,
  '02': 4918,
  '03': 454,
  '04': 27398,
  '05': 25192,
  '06': 14911,
  '07': 2224,
  '08': 15296,
  '09': 9158,
  '10': 7277,
  '11': 9376,
  '12': 15438,
  '14': 18623,
  '15': 15101,
  '16': 18856,
  '17': 22412,
  '18': 38482,
  '19': 25863,
  '20': 48631,
};

describe.each([
  ['counties', counties],
  ['svalbard', territories],
  ['districts', districts],
  ['neighbours', neighbours],
])('the rings of %s', (_, shapes: Shape[]) => {
  const rings = shapes.flatMap((shape) =>
    polygons(shape).flatMap((polygon) =>
      polygon.map((ring, index) => ({ id: shape.properties.id, ring, isHole: index > 0 })),
    ),
  );

  test('are closed, and not empty', () => {
    expect(rings.length).toBeGreaterThan(0);
    const open = rings.filter(
      ({ ring }) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)),
    );
    expect(open).toEqual([]);
  });

  test('run anticlockwise, their holes clockwise', () => {
    const wrong = rings.filter(({ ring, isHole }) => {
      const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
        const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
        return sum + x * nextY - nextX * y;
      }, 0);
      return isHole ? twice >= 0 : twice <= 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('do not cross themselves', () => {
    expect(rings.flatMap(({ id, ring }) => crossings(ring).map((at) => [id, at]))).toEqual([]);
  });
});

describe('counties', () => {
  test('are numbered as in the gazetteer, and by a number for the map', () => {
    expect(counties.map(({ properties }) => properties.id)).toEqual(
      gazetteer.counties.map(({ id }) => id),
    );
    for (const { id, properties } of counties) expect(id).toBe(Number(properties.id));
  });

  test('have the area they had', () => {
    for (const shape of counties) {
      const { id } = shape.properties;
      // Oslo is small, and its border is drawn in few corners.
      const tolerance = id === '03' ? 0.12 : 0.06;
      const ratio = squareKilometres(shape) / (official[id] ?? 0);
      expect(Math.abs(ratio - 1), `${id}: ${ratio}`).toBeLessThan(tolerance);
    }
  });

  test('hold their places, or are the land nearest to them', () => {
    const astray = gazetteer.places.flatMap((place) => {
      const shape = [...counties, ...territories].find(
        ({ properties }) => properties.id === place.county,
      );
      const at = [...place.lngLat];
      if (!shape || booleanPointInPolygon(at, shape)) return [];
      const off = polygons(shape)
        .flat()
        .map((ring) => distance(nearestPointOnLine(lineString(ring), at), at));
      const kilometres = Math.min(...off);
      return kilometres < 3.5 ? [] : [place.name];
    });
    // On islands that the source leaves out.
    expect(astray).toEqual(['Haram', 'Skålevik', 'Ydstebøhamn', 'Årøysund']);
  });

  test('put right what the source counts to another county', () => {
    const holds = (id: string, lngLat: [number, number]) =>
      booleanPointInPolygon(lngLat, county(id));
    const [asker, olen] = [
      [10.43721, 59.83333],
      [5.80799, 59.60437],
    ] as const;
    expect([holds('02', [...asker]), holds('03', [...asker])]).toEqual([true, false]);
    expect([holds('11', [...olen]), holds('12', [...olen])]).toEqual([true, false]);
    expect(
      polygons(county('18'))
        .flat(2)
        .every(([lng = 0]) => lng > 10),
    ).toBe(true);
  });
});

describe('inner borders', () => {
  const corners = (shape: Shape) => new Set(polygons(shape).flat(2).map(String));
  const known =
    read<FeatureCollection<Polygon, { id: string }>>('counties-to-sea').features.map(corners);

  test('run only where two counties meet', () => {
    const lonely = borders.coordinates
      .flat()
      .filter((at) => known.filter((own) => own.has(String(at))).length < 2);
    expect(lonely).toEqual([]);
  });

  test('run wherever two counties meet', () => {
    const drawn = new Set(borders.coordinates.flat().map(String));
    const seen = new Map<string, number>();
    // On land: in the sea three counties may touch in a corner only.
    for (const own of counties.map(corners))
      for (const at of own) seen.set(at, (seen.get(at) ?? 0) + 1);
    const missing = [...seen].filter(([at, times]) => times > 1 && !drawn.has(at));
    expect(missing).toEqual([]);
  });
});

describe('neighbours', () => {
  const land = new Set(counties.flatMap((shape) => polygons(shape).flat(2).map(String)));

  test('leave Norway out', () => {
    const inside = gazetteer.places.filter(({ lngLat }) =>
      neighbours.some((shape) => booleanPointInPolygon([...lngLat], shape)),
    );
    expect(inside.map(({ name }) => name)).toEqual([]);
  });

  test('meet Norway in its own corners', () => {
    const shared = neighbours.map((shape): [string, number] => [
      shape.properties.id,
      polygons(shape)
        .flat(2)
        .filter((at) => land.has(String(at))).length,
    ]);
    const touching = new Map(shared.filter(([, corners]) => corners > 0));
    expect([...touching.keys()].sort()).toEqual(['246', '643', '752']);
    expect(touching.get('752')).toBeGreaterThan(200);
    expect(touching.get('246')).toBeGreaterThan(180);
    expect(touching.get('643')).toBeGreaterThan(60);
  });

  test('stay within the box, Russia too', () => {
    const lngs = neighbours.flatMap((shape) =>
      polygons(shape)
        .flat(2)
        .map(([lng = 0]) => lng),
    );
    expect(Math.min(...lngs)).toBeGreaterThanOrEqual(-50);
    expect(Math.max(...lngs)).toBeLessThanOrEqual(90);
  });

  test('are small enough to send', () => {
    expect(JSON.stringify(neighbours).length).toBeLessThan(250_000);
  });
});

describe('districts', () => {
  const shapeOf = (id: string) => {
    const found = districts.find(({ properties }) => properties.id === id);
    if (!found) throw new Error(`no district ${id}`);
    return found;
  };

  test('are those of the gazetteer', () => {
    expect(districts.map(({ properties }) => properties.id)).toEqual(
      gazetteer.districts.map(({ id }) => id),
    );
  });

  test('Romsdal and Nordmøre are two thirds of their county, Sunnmøre the rest', () => {
    const [romsdal, nordmore, sunnmore] = ['romsdal', 'nordmore', 'sunnmore'].map((id) =>
      squareKilometres(shapeOf(id)),
    );
    const both = (romsdal ?? 0) + (nordmore ?? 0);
    expect(both).toBeGreaterThan(9_200);
    expect(both).toBeLessThan(9_900);
    expect(both + (sunnmore ?? 0)).toBeCloseTo(squareKilometres(county('15')), -1);
  });

  test('hold the places of their municipalities and no others of their counties', () => {
    const wrong = gazetteer.districts.flatMap((district) => {
      const shape = shapeOf(district.id);
      return gazetteer.places
        .filter(({ county: id, lngLat }) => {
          return district.counties.includes(id) && booleanPointInPolygon([...lngLat], county(id));
        })
        .filter((place) => {
          const exception = exceptions.find(
            ({ place: name, municipality }) =>
              name === place.name && municipality === place.municipality,
          );
          const expected = exception
            ? exception.district === district.id
            : district.municipalities.includes(place.municipality);
          return booleanPointInPolygon([...place.lngLat], shape) !== expected;
        })
        .map(({ name }) => [district.id, name]);
    });
    expect(wrong).toEqual([]);
  });

  test('overlap only where their lists of municipalities do', () => {
    const lists = new Map(
      gazetteer.districts.map(({ id, municipalities }) => [id, municipalities]),
    );
    const haveCommon = (one: string, other: string) =>
      lists.get(one)?.some((id) => lists.get(other)?.includes(id)) ?? false;
    const overlapping = gridPoints().flatMap((at) => {
      const here = districts
        .filter((shape) => booleanPointInPolygon(at, shape))
        .map(({ properties }) => properties.id);
      return here.flatMap((one) => here.filter((other) => !haveCommon(one, other)));
    });
    expect(overlapping).toEqual([]);
  });
});

/** Some 4 000 points, on land and sea, all over the mainland. */
function gridPoints(): [number, number][] {
  const points: [number, number][] = [];
  for (let lng = 4.6; lng < 31.2; lng += 0.31) {
    for (let lat = 57.9; lat < 71.2; lat += 0.27) points.push([lng, lat]);
  }
  return points;
}
