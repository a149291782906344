import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { keepFetched } from '../../src/map/keepFetched.ts';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

function style(sources: StyleSpecification['sources']): StyleSpecification {
  return { version: 8, sources, layers: [] };
}

const next = style({
  land: { type: 'geojson', data: 'kart://land?/map.json' },
  asked: { type: 'geojson', data: nothing },
});

/** As MapLibre tells of a source that was fetched from `address`. */
function fetched(address: string) {
  return { type: 'geojson', data: { type: 'FeatureCollection', address } } as never;
}

test('what has been fetched stays; what is given with the style is the new style’s', () => {
  const land = fetched('kart://land?/map.json');
  const asked = { type: 'geojson', data: { ...nothing, bbox: [1, 2, 3, 4] } } as never;
  const { sources } = keepFetched(style({ land, asked }), next);
  expect(sources['land']).toBe(land);
  expect(sources['asked']).toBe(next.sources['asked']);
});

test('a source that the map has from elsewhere, not yet or no longer is as the new style says', () => {
  expect(keepFetched(undefined, next)).toEqual(next);
  const other = { land: fetched('kart://land?/another.json'), spread: fetched('spread.json') };
  expect(keepFetched(style(other), next)).toEqual(next);
});

test('a map that begins anew with its own style fetches again', () => {
  const own = style({ land: fetched('kart://land?/map.json') });
  expect(keepFetched(undefined, own)).toEqual(
    style({ land: { type: 'geojson', data: 'kart://land?/map.json' } }),
  );
});
