import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { zoomRange } from '../../src/cartography/mapLimits.ts';
import { layerIds, sourceIds } from '../../src/map/ids.ts';
import { schemes } from '../../src/map/images.ts';
import { clusterPoints, type PointMode } from '../../src/map/pointLayers.ts';
import { mapStyle } from '../../src/map/style.ts';
import { manySite } from '../support/manySite.ts';

const site = manySite(201);
const [first] = site.clusters;
const base = {
  scheme: 'light',
  layers: ['counties', 'towns'],
  asked: null,
  placed: [],
  nearest: [],
  spread: null,
  detailed: false,
  coast: [],
} as const;
const all: PointMode = { shown: site.clusters, drawn: null, locale: 'nb-NO' };

function sourceOf(pointMode: PointMode | null, id: string): GeoJSONSourceSpecification | undefined {
  // The style has no other kind.
  return mapStyle(site, { ...base, pointMode }).sources[id] as
    | GeoJSONSourceSpecification
    | undefined;
}

test('the style of many is one that MapLibre takes, with one open and with none', () => {
  for (const scheme of schemes) {
    for (const drawn of [null, first?.id ?? '']) {
      expect(
        validateStyleMin(mapStyle(site, { ...base, scheme, pointMode: { ...all, drawn } })),
      ).toEqual([]);
    }
  }
});

describe('the source of points', () => {
  test('has each cluster where its sign would stand, in its sector', () => {
    const { features } = clusterPoints(site.clusters);
    expect(features).toHaveLength(site.clusters.length);
    expect(features[0]?.geometry.coordinates).toEqual(first?.region.marker);
    expect(features[0]?.properties).toEqual({ cluster: first?.id, sector: first?.sector });
  });

  test('is gathered by MapLibre, but for the last zoom', () => {
    const source = sourceOf(all, sourceIds.points);
    expect(source?.cluster).toBe(true);
    expect(source?.clusterMaxZoom).toBeLessThan(zoomRange[1]);
  });

  test('has what the filters let through and nothing else', () => {
    const shown = site.clusters.filter(({ sector }) => sector === first?.sector);
    expect(sourceOf({ ...all, shown }, sourceIds.points)?.data).toEqual(clusterPoints(shown));
  });

  test('is not there, nor any layer of it, where each has a sign', () => {
    expect(sourceOf(null, sourceIds.points)).toBeUndefined();
    const ids = mapStyle(site, { ...base, pointMode: null }).layers.map(({ id }) => id);
    expect(ids).not.toContain(layerIds.groups);
  });
});

test('of many regions only the one that is drawn is asked for', () => {
  const id = first?.id ?? '';
  expect(sourceOf(all, sourceIds.regions)?.data).toEqual({
    type: 'FeatureCollection',
    features: [],
  });
  expect(sourceOf({ ...all, drawn: id }, sourceIds.regions)?.data).toMatch(
    new RegExp(`regions/${id}\\?`),
  );
});

test('numbers of groups are written as the language writes them', () => {
  const layer = mapStyle(site, { ...base, pointMode: { ...all, locale: 'en-GB' } }).layers.find(
    ({ id }) => id === layerIds.groupCounts,
  );
  expect(layer?.type === 'symbol' && layer.layout?.['text-field']).toEqual([
    'number-format',
    ['get', 'point_count'],
    { locale: 'en-GB' },
  ]);
});
