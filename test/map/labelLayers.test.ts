import { readFileSync } from 'node:fs';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelLayers } from '../../src/map/labelLayers.ts';
import { palettes } from '../../src/view/palette.ts';

type Properties = { kind: 'town' | 'county'; name: string; minzoom: number };

const layers = (['county', 'town'] as const).flatMap((kind) =>
  labelLayers(kind, palettes.light, 'light', true).map((layer) => ({
    minzoom: layer.minzoom ?? 0,
    maxzoom: layer.maxzoom ?? 24,
    filter: featureFilter('filter' in layer ? layer.filter : undefined, `${layer.id}.filter`),
  })),
);

/** How many layers draw a label at a zoom, the way MapLibre decides it. */
function drawnAt(properties: Properties, zoom: number): number {
  return layers.filter(
    ({ minzoom, maxzoom, filter }) =>
      zoom >= minzoom &&
      zoom < maxzoom &&
      filter.filter({ zoom: Math.floor(zoom) }, { type: 1, properties }),
  ).length;
}

test('a name is drawn once from its zoom on, and not before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('town' as const, 'county' as const),
      fc.integer({ min: 12, max: 40 }),
      fc.double({ min: 1, max: 12, noNaN: true }),
      (kind, quarters, zoom) => {
        const minzoom = quarters / 4;
        expect(drawnAt({ kind, name: 'X', minzoom }, zoom)).toBe(zoom >= minzoom ? 1 : 0);
      },
    ),
  );
});

test('few layers are drawn at a time, however close', () => {
  for (const zoom of [3, 4.3, 6.75, 8.5, 9.9, 12]) {
    const drawn = layers.filter(({ minzoom, maxzoom }) => zoom >= minzoom && zoom < maxzoom);
    expect(drawn.length, `zoom ${zoom}`).toBeLessThanOrEqual(8);
  }
});

test('each name of the site has a layer that draws it at exactly its own zoom', () => {
  const { features } = JSON.parse(readFileSync('data/generated/labels.json', 'utf8')) as {
    features: { properties: Properties }[];
  };
  expect(features.length).toBeGreaterThan(0);
  for (const { properties } of features) {
    expect(drawnAt(properties, properties.minzoom), properties.name).toBe(1);
    expect(drawnAt(properties, properties.minzoom - 0.01), properties.name).toBe(0);
  }
});
