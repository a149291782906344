import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { partAddress, readPartAddress, reuseLoadedSources } from '../../src/map/sourceAddress.ts';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

function style(sources: StyleSpecification['sources']): StyleSpecification {
  return { version: 8, sources, layers: [] };
}

const next = style({
  land: { type: 'geojson', data: 'kart://land?/map.json' },
  asked: { type: 'geojson', data: nothing },
});

/** As MapLibre tells of a source that was loaded from `address`. */
function loaded(address: string) {
  return { type: 'geojson', data: { type: 'FeatureCollection', address } } as never;
}

test('what is loaded stays; what is given with the style is the new style’s', () => {
  const land = loaded('kart://land?/map.json');
  const asked = { type: 'geojson', data: { ...nothing, bbox: [1, 2, 3, 4] } } as never;
  const { sources } = reuseLoadedSources(style({ land, asked }), next);
  expect(sources['land']).toBe(land);
  expect(sources['asked']).toBe(next.sources['asked']);
});

test('a source that the map has from elsewhere, not yet or no longer is as the new style says', () => {
  expect(reuseLoadedSources(undefined, next)).toEqual(next);
  const other = { land: loaded('kart://land?/another.json'), spread: loaded('spread.json') };
  expect(reuseLoadedSources(style(other), next)).toEqual(next);
});

test('a map that begins anew with its own style fetches again', () => {
  const own = style({ land: loaded('kart://land?/map.json') });
  expect(reuseLoadedSources(undefined, own)).toEqual(
    style({ land: { type: 'geojson', data: 'kart://land?/map.json' } }),
  );
});

test.each([
  [
    '/assets/map-1.json',
    `${document.baseURI.replace(/^(\w+:\/\/[^/]*).*$/, '$1')}/assets/map-1.json`,
  ],
  ['https://kart.example/a/map.json?b=1?c', 'https://kart.example/a/map.json?b=1?c'],
  ['data:application/json;base64,eyJhIjoxfQ==', 'data:application/json;base64,eyJhIjoxfQ=='],
])('%s is found again from its part’s address', (mapUrl, found) => {
  expect(readPartAddress(partAddress(mapUrl, 'regions'))).toEqual({
    part: 'regions',
    cluster: '',
    mapUrl: found,
  });
  expect(readPartAddress(partAddress(mapUrl, 'regions', 'a-cluster'))).toEqual({
    part: 'regions',
    cluster: 'a-cluster',
    mapUrl: found,
  });
});
