import {
  featureFilter,
  latest,
  normalizePropertyExpression,
  type StylePropertySpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { FilterSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/cartography/palette.ts';
import { layerIds, regionLayerIds, sourceIds } from '../../src/map/ids.ts';
import { schemes, styleImages } from '../../src/map/images.ts';
import { landFeatures } from '../../src/map/landLayers.ts';
import { mapStyle, type StyleOptions } from '../../src/map/style.ts';
import { spreadLayers } from '../../src/model/kinds.ts';
import { coastCellsIn } from '../../src/state/coastCells.ts';
import { mapTopology } from '../support/mapData.ts';
import { builtSite } from './builtSite.ts';

const nearest = builtSite.clusters.map(({ id }) => id);
const variants: StyleOptions[] = schemes.flatMap((scheme) =>
  ([[], ['counties'], ['towns'], ['counties', 'towns']] as const).flatMap((layers) => [
    {
      scheme,
      layers,
      asked: null,
      placed: [],
      nearest: [],
      spread: null,
      pointMode: null,
      detailed: false,
      coast: [],
    },
    {
      scheme,
      layers,
      asked: [5.3, 60.4] as const,
      placed: [[10.4, 63.4]],
      nearest,
      spread: 'distance' as const,
      pointMode: null,
      detailed: true,
      coast: coastCellsIn([5, 60, 6, 61]),
    },
  ]),
);

const base: StyleOptions = {
  scheme: 'light',
  layers: ['counties', 'towns'],
  asked: null,
  placed: [],
  nearest: [],
  spread: null,
  pointMode: null,
  detailed: false,
  coast: [],
};

function layerOf(style: StyleSpecification, id: string) {
  const layer = style.layers.find((each) => each.id === id);
  if (!layer) throw new Error(`the style has no layer ${id}`);
  return layer;
}

/** Every string in a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Each paint property with its name, the way MapLibre reads it. */
function paintExpressions(style: StyleSpecification) {
  return style.layers.flatMap(({ id, type, paint = {} }) => {
    const known = latest[`paint_${type}`] as Record<string, StylePropertySpecification>;
    return Object.entries(paint).map(([property, value]) => {
      const specification = known[property];
      if (!specification) throw new Error(`MapLibre has no ${property}`);
      return [
        `${id} ${property}`,
        normalizePropertyExpression(value, property, specification),
      ] as const;
    });
  });
}

describe.each(variants)('the style with $scheme, $layers, asked about $asked', (options) => {
  const style = mapStyle(builtSite, options);

  test('is one that MapLibre takes', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('has no steps between whole zooms that depend on a feature too: they would have no effect', () => {
    for (const [name, expression] of paintExpressions(style)) {
      if (expression.kind === 'composite') {
        expect(expression.interpolationType, name).toHaveProperty('name');
      }
    }
  });

  test('names each layer once, and only sources that there are', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const shown = Object.values(sourceIds).filter(
      (id) =>
        id !== sourceIds.points &&
        (id !== sourceIds.coast || options.coast.length > 0) &&
        (id !== sourceIds.placed || options.placed.length > 0) &&
        (id !== sourceIds.spread || options.spread !== null) &&
        (id !== sourceIds.asked || options.asked !== null),
    );
    expect(Object.keys(style.sources).sort()).toEqual(shown.sort());
    for (const layer of style.layers) {
      if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
    }
  });

  test('names only images that are drawn', () => {
    const images = styleImages(builtSite);
    const named = style.layers.flatMap((layer) => [
      ...(layer.type === 'symbol' ? [layer.layout?.['icon-image']] : []),
      ...(layer.type === 'fill' ? [layer.paint?.['fill-pattern']] : []),
    ]);
    const ids = strings(named).filter((text) => text.endsWith(options.scheme));
    expect(ids.length).toBeGreaterThan(builtSite.clusters.length);
    for (const id of ids) expect(images.get(id)?.().data.length).toBeGreaterThan(0);
  });

  test('shows the layers that are on and no others', () => {
    const visibility = (id: string) => layerOf(style, id).layout?.visibility;
    const labels = style.layers.filter(({ type }) => type === 'symbol');
    const counties = options.layers.includes('counties');
    expect(visibility(layerIds.countyBorders)).toBe(counties ? 'visible' : 'none');
    for (const layer of labels) {
      const named = strings('filter' in layer && layer.filter);
      expect(named.includes('county'), layer.id).toBe(counties);
      expect(named.includes('town'), layer.id).toBe(options.layers.includes('towns'));
    }
  });
});

test('the style asks nobody for glyphs or sprites', () => {
  const style = mapStyle(builtSite, base);
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(strings(style.sources).filter((text) => /^https?:\/\//.test(text))).toEqual([]);
});

test('the style holds where nothing is known of any cluster', () => {
  expect(validateStyleMin(mapStyle({ ...builtSite, clusters: [] }, base))).toEqual([]);
});

test('each theme has its own colours', () => {
  for (const scheme of schemes) {
    const style = mapStyle(builtSite, { ...base, scheme, spread: 'distance' });
    const used = new Set(strings(style.layers));
    const { here, halo, land, sea, ...rest } = palettes[scheme];
    for (const color of [here, halo, land, sea, ...Object.values(rest)]) {
      expect(used).toContain(color);
    }
    for (const { color } of builtSite.sectors) expect(used).toContain(color[scheme]);
  }
});

test('an approximate region has no outline, and an exact one no hatching', () => {
  const style = mapStyle(builtSite, base);
  const exactnessOf = (id: string) => {
    const layer = layerOf(style, id);
    const named = 'filter' in layer ? strings(layer.filter) : [];
    const drawn = builtSite.clusters.filter((cluster) => named.includes(cluster.id));
    const found = new Set(drawn.map(({ region }) => region.exactness));
    // All that are so exact, and no other.
    const all = builtSite.clusters.filter(({ region }) => found.has(region.exactness));
    return found.size === 1 && drawn.length === all.length ? [...found][0] : undefined;
  };
  expect(exactnessOf(layerIds.exactOutline)).toBe('exact');
  expect(exactnessOf(layerIds.approximateHatch)).toBe('approximate');
  expect(exactnessOf(layerIds.approximateEdge)).toBe('approximate');
  const edge = layerOf(style, layerIds.approximateEdge);
  expect(edge.type === 'line' && edge.paint?.['line-blur']).toBeTruthy();
  expect(regionLayerIds.map(exactnessOf).sort()).toEqual(['approximate', 'exact']);
});

test('only regions of the site’s own clusters are drawn: a frame may have few', () => {
  const clusters = builtSite.clusters.slice(0, 1);
  const style = mapStyle({ ...builtSite, clusters }, base);
  const ids = builtSite.clusters.map((cluster) => cluster.id);
  const named = regionLayerIds.flatMap((id) => {
    const layer = layerOf(style, id);
    return 'filter' in layer ? strings(layer.filter).filter((each) => ids.includes(each)) : [];
  });
  expect([...new Set(named)]).toEqual([clusters[0]?.id]);
});

test('regions lie above the land and under all names', () => {
  const order = mapStyle(builtSite, {
    ...base,
    asked: [5.3, 60.4],
    placed: [[10.4, 63.4]],
  }).layers.map(({ id, type }) => ({
    id,
    type,
  }));
  const at = (id: string) => order.findIndex((each) => each.id === id);
  expect(at(layerIds.land)).toBeLessThan(at(layerIds.exactFill));
  expect(at(layerIds.exactFill)).toBeLessThan(at(layerIds.approximateHatch));
  const firstName = order.findIndex(({ type }) => type === 'symbol');
  expect(at(layerIds.askedDot)).toBeLessThan(firstName);
});

describe('a layer of the spread', () => {
  const idsOf = (spread: StyleOptions['spread']) =>
    mapStyle(builtSite, { ...base, spread }).layers.map(({ id }) => id);

  test.each(spreadLayers)('%s is one that MapLibre takes, in light and dark', (spread) => {
    for (const scheme of schemes) {
      expect(validateStyleMin(mapStyle(builtSite, { ...base, scheme, spread }))).toEqual([]);
    }
  });

  test.each(spreadLayers)('%s lies on the land and under borders and regions', (spread) => {
    const ids = idsOf(spread);
    expect(ids.indexOf(layerIds.spreadFill)).toBeGreaterThan(ids.indexOf(layerIds.land));
    expect(ids.indexOf(layerIds.spreadEdge)).toBeLessThan(ids.indexOf(layerIds.countyBorders));
  });

  test('asks for nothing where none is shown, nor where the counties will do', () => {
    expect(idsOf(null)).not.toContain(layerIds.spreadFill);
    for (const spread of [null, 'uncovered'] as const) {
      expect(mapStyle(builtSite, { ...base, spread }).sources).not.toHaveProperty(sourceIds.spread);
    }
  });

  test('of counties leaves out just those that have a cluster', () => {
    const { features } = landFeatures(mapTopology);
    const layer = layerOf(
      mapStyle(builtSite, { ...base, spread: 'uncovered' }),
      layerIds.spreadFill,
    );
    const keeps = featureFilter((layer as { filter: FilterSpecification }).filter, 'filter');
    const kept = features
      .filter((each) => keeps.filter({ zoom: 4 }, { type: 3, properties: each.properties ?? {} }))
      .map(({ properties }) => properties?.['name']);
    expect(kept).toHaveLength(7);
    expect(kept).toEqual(expect.arrayContaining(['Rogaland', 'Vestfold']));
    expect(kept).not.toContain('Hedmark');
  });
});
